package app.okrug.admin.groups;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.curriculum.AcrossGroup;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.CourseLine;
import app.okrug.language.Texts;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;

/// The groups that are taught together out of several classes.
@Route(GroupsView.PATH)
@PageTitle("admin.groups.title")
@Menu(title = "admin.groups.title", order = 228, icon = "groups")
@Requires(Right.CURRICULUM_EDIT)
class GroupsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/groups";

    private final transient Texts texts;
    private final transient AcrossGroups groups;
    private final transient Classes classes;
    private final transient Years years;
    private final transient SchoolClock clock;

    GroupsView(Texts texts, AcrossGroups groups, Classes classes, Years years, SchoolClock clock) {
        this.texts = texts;
        this.groups = groups;
        this.classes = classes;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        years.current(clock.today())
                .ifPresentOrElse(
                        this::fill,
                        () -> add(new EmptyState(
                                Symbol.CLASSES,
                                texts.text("admin.classes.none"),
                                texts.text("admin.classes.none.next"),
                                new Anchor("admin/import", texts.text("admin.import.open")))));
    }

    private void fill(YearLine year) {
        add(new Lead(texts.text("admin.groups.lead")), begin(year));
        var found = groups.ofYear(year.id());
        if (found.isEmpty()) {
            add(new EmptyState(Symbol.SUBJECTS, texts.text("admin.groups.none"), texts.text("admin.groups.none.next")));
            return;
        }
        var table = new Lines<AcrossGroup>(texts, "admin.groups.title")
                .parts("admin.groups.name", this::link, AcrossGroup::name)
                .words("admin.groups.home", AcrossGroup::homeName)
                .words("admin.groups.courses", GroupsView::courses)
                .number("admin.classes.pupils", AcrossGroup::pupils);
        table.show(found);
        add(table);
    }

    private Component begin(YearLine year) {
        var begin = new Button(
                texts.text("admin.groups.add"),
                Symbol.ADD.icon(),
                click -> new GroupDialog(
                                texts,
                                groups,
                                classes.ofYear(year.id()),
                                id -> getUI().ifPresent(ui -> ui.navigate(PATH + "/" + id.value())))
                        .open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(begin);
        row.addClassName("okrug-row");
        return row;
    }

    private Anchor link(AcrossGroup group) {
        return new Anchor(PATH + "/" + group.id().value(), group.name());
    }

    private static String courses(AcrossGroup group) {
        return group.courses().stream().map(CourseLine::subject).distinct().collect(Collectors.joining(", "));
    }
}
