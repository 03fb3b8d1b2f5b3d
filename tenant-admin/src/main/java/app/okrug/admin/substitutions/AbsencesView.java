package app.okrug.admin.substitutions;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.substitutions.AbsenceLine;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.UnfitSolution;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
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
import java.util.Comparator;

/// Teachers who are or were lately away, and how many of their lessons nobody has decided about.
@Route(AbsencesView.PATH)
@PageTitle("admin.substitutions.title")
@Menu(title = "admin.substitutions.title", order = 235, icon = "swap")
@Requires(Right.SUBSTITUTION_VIEW)
class AbsencesView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/substitutions";

    /// How many days back absences that are over are still listed.
    private static final int BACK = 60;

    private final transient Texts texts;
    private final transient Absences absences;
    private final transient Access access;
    private final transient SchoolClock clock;

    AbsencesView(Texts texts, Absences absences, Access access, SchoolClock clock) {
        this.texts = texts;
        this.absences = absences;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        removeAll();
        var lines = absences.from(clock.today().minusDays(BACK));
        add(
                new Lead(texts.text("admin.substitutions.lead")),
                new Anchor(HoursView.PATH, texts.text("admin.hours.title")));
        if (mayDecide()) {
            add(begin());
        }
        if (lines.isEmpty()) {
            add(new EmptyState(
                    Symbol.CHECK, texts.text("admin.substitutions.none"), texts.text("admin.substitutions.none.next")));
            return;
        }
        var table = new Lines<AbsenceLine>(texts, "admin.substitutions.title")
                .parts(
                        "admin.substitutions.teacher",
                        this::link,
                        line -> line.teacher().full())
                .day("admin.substitutions.from", AbsenceLine::from)
                .day("admin.substitutions.to", AbsenceLine::to)
                .words("admin.substitutions.reason", this::reason)
                .number("admin.substitutions.lessons", AbsenceLine::lessons)
                .parts("admin.substitutions.state", this::state, Comparator.comparing(AbsenceLine::open));
        if (mayDecide()) {
            table.parts("admin.substitutions.deeds", this::deeds, (Comparator<AbsenceLine>) null);
        }
        table.show(lines);
        add(table);
    }

    private boolean mayDecide() {
        return access.allows(Right.SUBSTITUTION_EDIT, Target.school());
    }

    private Component begin() {
        var begin = new Button(
                texts.text("admin.substitutions.add"),
                Symbol.ADD.icon(),
                click -> new AbsenceDialog(
                                texts,
                                absences,
                                clock.today(),
                                id -> getUI().ifPresent(ui -> ui.navigate(PATH + "/" + id.value())))
                        .open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(begin);
        row.addClassName("okrug-row");
        return row;
    }

    private Anchor link(AbsenceLine line) {
        return new Anchor(PATH + "/" + line.id().value(), line.teacher().full());
    }

    private String reason(AbsenceLine line) {
        var reason = texts.text("admin.substitutions.reason." + line.reason());
        return line.document().isEmpty() ? reason : reason + ", " + line.document();
    }

    private Component state(AbsenceLine line) {
        return line.open() == 0
                ? new StateSign(Tone.GOOD, texts.text("admin.substitutions.complete"))
                : new StateSign(Tone.WARNING, texts.text("admin.substitutions.open", line.open()));
    }

    private Component deeds(AbsenceLine line) {
        var deeds = new Div();
        deeds.addClassName("okrug-row");
        if (line.to().isAfter(clock.today()) && !line.from().isAfter(clock.today())) {
            deeds.add(deed("admin.substitutions.back", line, () -> back(line)));
        }
        deeds.add(deed("admin.substitutions.withdraw", line, () -> withdraw(line)));
        return deeds;
    }

    private Button deed(String key, AbsenceLine line, Runnable action) {
        var button = new Button(texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + line.teacher().full());
        return button;
    }

    private void back(AbsenceLine line) {
        ask("admin.substitutions.back", line, () -> absences.end(line.id(), clock.today(), line.version()));
    }

    private void withdraw(AbsenceLine line) {
        ask("admin.substitutions.withdraw", line, () -> absences.withdraw(line.id(), line.version()));
    }

    private void ask(String key, AbsenceLine line, Runnable deed) {
        new Confirmation(
                        texts,
                        texts.text(key + ".question", line.teacher().full()),
                        texts.text(key + ".consequence"),
                        texts.text(key),
                        () -> {
                            try {
                                deed.run();
                            } catch (StaleCopy stale) {
                                Notice.problem(texts.text("ui.failure.changed"));
                            } catch (UnfitSolution unfit) {
                                Notice.problem(texts.text("admin.substitutions.unfit." + unfit.why()));
                            }
                            fill();
                        })
                .open();
    }
}
