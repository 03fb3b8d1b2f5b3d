package app.okrug.admin.home;

import app.okrug.access.Right;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.vigilance.AlarmNotice;
import app.okrug.language.Texts;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.Tone;
import app.okrug.vigilance.Alarms;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The console's first page: the steps of bringing a school in, and the numbers of what is there.
@Route("admin")
@PageTitle("admin.home.title")
@Menu(title = "admin.home.title", order = 310, icon = "school")
@Requires({Right.IMPORT_RUN, Right.USERS_VIEW})
class HomeView extends ConsolePage implements BeforeEnterObserver {

    private final Texts texts;
    private final transient FirstSteps steps;
    private final transient Numbers numbers;
    private final transient Alarms alarms;

    HomeView(Texts texts, FirstSteps steps, Numbers numbers, Alarms alarms) {
        this.texts = texts;
        this.steps = steps;
        this.numbers = numbers;
        this.alarms = alarms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new Lead(texts.text("admin.home.lead")),
                new AlarmNotice(texts, alarms),
                figures(),
                new StepList(texts, steps.all()));
    }

    private Div figures() {
        var figures = new Div();
        figures.addClassName("admin-figures-row");
        add(figures, numbers.pupils(), "pupils", "admin/classes");
        add(figures, numbers.guardians(), "guardians", "admin/classes");
        add(figures, numbers.staff(), "staff", "admin/staff");
        numbers.year().ifPresent(year -> {
            numbers.load(year).ifPresent(load -> add(figures, OptionalLong.of(load.all()), "courses", "admin/classes"));
            add(figures, OptionalLong.of(numbers.lessons(year)), "lessons", null);
        });
        return figures;
    }

    private void add(Div figures, OptionalLong number, String what, @Nullable String link) {
        number.ifPresent(found -> figures.add(new StatFigure(
                Tone.NEUTRAL,
                texts.text("admin.number", found),
                texts.counted("admin.home." + what, found),
                null,
                link)));
    }
}
