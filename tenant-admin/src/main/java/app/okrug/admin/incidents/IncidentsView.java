package app.okrug.admin.incidents;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.incidents.IncidentLine;
import app.okrug.incidents.Incidents;
import app.okrug.language.Texts;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;

/// Reports of lost and stolen credentials, with their clocks (001 ¶6.3).
@Route(IncidentsView.PATH)
@PageTitle("admin.incidents.title")
@Menu(title = "admin.incidents.title", order = 243, icon = "refusal")
@Requires(Right.USERS_MANAGE)
class IncidentsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/incidents";

    private final transient Texts texts;
    private final transient Incidents incidents;
    private final transient IncidentWords words;
    private final Checkbox settled;
    private final Div list = new Div();

    IncidentsView(Texts texts, Incidents incidents, IncidentWords words) {
        this.texts = texts;
        this.incidents = incidents;
        this.words = words;
        settled = new Checkbox(texts.text("admin.incidents.settled-too"));
        settled.addValueChangeListener(_ -> fill());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var tools = new Tools(texts);
        tools.narrow(settled);
        add(new Lead(texts.text("admin.incidents.lead")), tools, list);
        fill();
    }

    private void fill() {
        list.removeAll();
        var lines = incidents.all(!settled.getValue());
        if (lines.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.CHECK, texts.text("admin.incidents.none"), texts.text("admin.incidents.none.next")));
            return;
        }
        var table = new Lines<IncidentLine>(texts, "admin.incidents.title")
                .parts("admin.incidents.number", this::link, Comparator.comparing(IncidentLine::number))
                .words("admin.incidents.who", IncidentLine::who)
                .words("admin.incidents.kind", words::kind)
                .parts("admin.incidents.state", words::state, Comparator.comparing(IncidentLine::settled))
                .day("admin.incidents.learned", IncidentLine::learned)
                .words("admin.incidents.reported", words::reported)
                .day("admin.incidents.settle-due", IncidentLine::settleDue);
        table.show(lines);
        list.add(table);
    }

    private Anchor link(IncidentLine line) {
        var link = new Anchor(PATH + "/" + line.id().value(), texts.text("admin.incidents.no", line.number()));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
