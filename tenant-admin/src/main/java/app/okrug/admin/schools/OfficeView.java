package app.okrug.admin.schools;

import app.okrug.access.OfficeRight;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Alphabet;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.office.Schools;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The schools of the municipality: where each one stands, which version its data have, since when it is
/// here.
@Route(OfficeView.PATH)
@PageTitle("admin.schools.title")
@Menu(title = "admin.schools.title", order = 510, icon = "schools")
@RequiresOffice(OfficeRight.SCHOOLS_VIEW)
class OfficeView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "office";
    private static final String OPERATORS = PATH + "/operators";
    private static final String JOINS = PATH + "/joins";
    private static final String OFFICE_LISTS = PATH + "/lists";
    private static final String OFFICE_ARCHIVES = PATH + "/archives";

    private final Texts texts;
    private final transient Schools schools;
    private final Lines<RegisteredSchool> table;
    private transient List<RegisteredSchool> all = List.of();

    OfficeView(Texts texts, Schools schools) {
        this.texts = texts;
        this.schools = schools;
        table = new Lines<RegisteredSchool>(texts, "admin.schools.title")
                .parts(
                        "admin.school.name",
                        school -> new Anchor(PATH + "/schools/" + school.code(), school.name()),
                        RegisteredSchool::name)
                .words("admin.school.code", RegisteredSchool::code)
                .parts(
                        "admin.school.state",
                        school -> new SchoolSign(texts, school.state()),
                        Comparator.comparing(RegisteredSchool::state))
                .words("admin.school.preset", RegisteredSchool::preset)
                .words("admin.school.version", RegisteredSchool::schemaVersion)
                .parts(
                        "admin.school.created",
                        school -> new Span(Dates.moment(school.createdAt(), school.zone(), Language.current())),
                        Comparator.comparing(RegisteredSchool::createdAt));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        all = schools.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.SCHOOLS, texts.text("admin.schools.none"), texts.text("admin.schools.none.next"), open()));
            add(new Anchor(OFFICE_LISTS, texts.text("admin.lists.open")));
            add(new Anchor(OFFICE_ARCHIVES, texts.text("admin.archives.open")));
            add(new Anchor(OPERATORS, texts.text("admin.operators.title")));
            add(new Anchor(JOINS, texts.text("admin.joins.title")));
            return;
        }
        var wish = Address.asked(event, "q");
        var tools = new Tools(texts);
        tools.search(texts.text("admin.schools.search"), this::narrow).setValue(wish);
        tools.act(new Anchor(OFFICE_LISTS, texts.text("admin.lists.open")));
        tools.act(new Anchor(OFFICE_ARCHIVES, texts.text("admin.archives.open")));
        tools.act(new Anchor(OPERATORS, texts.text("admin.operators.title")));
        tools.act(new Anchor(JOINS, texts.text("admin.joins.title")));
        tools.act(open());
        add(new Lead(texts.counted("admin.schools.lead", all.size())), tools, table);
        show(wish);
    }

    private Anchor open() {
        var open = new Anchor(NewSchoolView.PATH, Symbol.ADD.icon(), new Span(texts.text("admin.school.open")));
        open.addClassNames("admin-file", "admin-foremost");
        return open;
    }

    private void narrow(String wish) {
        Address.remember(this, PATH, Map.of("q", wish));
        show(wish);
    }

    private void show(String wish) {
        table.show(all.stream()
                .filter(school -> Alphabet.found(
                        wish, school.name(), school.code(), texts.text("admin.school.state." + school.state())))
                .toList());
    }
}
