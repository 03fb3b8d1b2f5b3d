package app.okrug.web.plans;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.plans.PlanPage;
import app.okrug.plans.PlanRow;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a plan as a table that is written by keyboard and takes what is pasted from a spreadsheet. It lives in
/// the browser: nothing goes over the network until it is saved.
@Tag("okrug-plan")
@JavaScript("context://plans/plan-table.js")
class PlanTable extends Component {

    private final JsonMapper json;
    private final Consumer<List<PlanRow>> save;

    PlanTable(
            PlanPage page,
            UUID account,
            List<String> workTypes,
            Texts texts,
            JsonMapper json,
            Consumer<List<PlanRow>> save) {
        this.json = json;
        this.save = save;
        var element = getElement();
        element.setPropertyMap("texts", texts.startingWith("web.plan-table.", Language.current()));
        element.setProperty("rows", json.writeValueAsString(page.lines()));
        element.setProperty("given", json.writeValueAsString(page.given()));
        element.setProperty("workTypes", json.writeValueAsString(workTypes));
        element.setProperty("editable", page.editable());
        element.setProperty(
                "draft", "okrug-draft:" + account + ":plan." + page.plan().id().value() + "." + page.version());
    }

    /// Shows other lines instead of those that stand there, to be looked at and saved.
    void offer(List<PlanRow> rows) {
        getElement().executeJs("this.offer($0)", json.writeValueAsString(rows));
    }

    /// Takes over all lines.
    @ClientCallable
    void save(String written) {
        save.accept(json.readValue(written, new TypeReference<List<PlanRow>>() {}));
    }
}
