package app.okrug.admin.individual;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlanLine;
import app.okrug.curriculum.IndividualPlans;
import app.okrug.language.Texts;
import app.okrug.people.Pupils;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// The pupils who are taught by an individual curriculum.
@Route(IndividualView.PATH)
@PageTitle("admin.individual.title")
@Menu(title = "admin.individual.title", order = 229, icon = "plan")
@Requires(Right.CURRICULUM_INDIVIDUAL)
class IndividualView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/individual";

    private final transient Texts texts;
    private final transient IndividualPlans plans;
    private final transient Classes classes;
    private final transient Pupils pupils;
    private final transient Years years;
    private final transient SchoolClock clock;

    IndividualView(Texts texts, IndividualPlans plans, Classes classes, Pupils pupils, Years years, SchoolClock clock) {
        this.texts = texts;
        this.plans = plans;
        this.classes = classes;
        this.pupils = pupils;
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
        var begin = new Button(
                texts.text("admin.individual.add"),
                Symbol.ADD.icon(),
                click -> new PupilDialog(
                                texts,
                                classes.ofYear(year.id()),
                                line -> pupils.ofClass(line.id(), clock.today()),
                                pupil -> getUI().ifPresent(ui -> ui.navigate(PATH + "/" + pupil.value())))
                        .open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(begin);
        row.addClassName("okrug-row");
        add(new Lead(texts.text("admin.individual.lead")), row);
        var found = plans.ofYear(year.id());
        if (found.isEmpty()) {
            add(new EmptyState(
                    Symbol.SUBJECTS, texts.text("admin.individual.none"), texts.text("admin.individual.none.next")));
            return;
        }
        var table = new Lines<IndividualPlanLine>(texts, "admin.individual.title")
                .parts(
                        "admin.pupil.name",
                        line -> new Anchor(
                                PATH + "/" + line.plan().pupil().value(),
                                line.pupil().full()),
                        line -> line.pupil().full())
                .words("admin.classes.class", IndividualPlanLine::className)
                .day("admin.calendar.from", line -> line.plan().startsOn())
                .day("admin.calendar.to", line -> line.plan().endsOn())
                .words("admin.individual.document", line -> PlanWords.document(texts, line.plan()))
                .number("admin.individual.skipped", line -> line.count(Kind.SKIPPED))
                .number("admin.individual.added", line -> line.count(Kind.ADDED))
                .words(
                        "admin.individual.state",
                        line -> texts.text("admin.individual.state." + PlanWords.state(line, clock.today())));
        table.show(found);
        add(table);
    }
}
