package app.okrug.admin.billing;

import app.okrug.admin.list.Lines;
import app.okrug.billing.ServedSchool;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The schools of a contract: since when, how many pupils.
class SchoolsOfContract extends Lines<ServedSchool> {

    SchoolsOfContract(Texts texts, List<ServedSchool> schools, Consumer<ServedSchool> leave) {
        super(texts, "admin.billing.schools");
        parts(
                "admin.school.name",
                one -> new Anchor(
                        "office/schools/" + one.school().code(), one.school().name()),
                one -> one.school().name());
        words(
                "admin.school.state",
                one -> texts.text("admin.school.state." + one.school().state()));
        day("admin.billing.join.from", ServedSchool::joinedOn);
        number("admin.billing.declared", ServedSchool::declared);
        number("admin.billing.pupils", ServedSchool::pupils);
        parts(
                "admin.billing.leave",
                one -> new Button(texts.text("admin.billing.leave"), click -> leave.accept(one)),
                (Comparator<ServedSchool>) null);
        show(schools);
    }
}
