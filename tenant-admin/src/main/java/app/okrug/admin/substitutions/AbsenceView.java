package app.okrug.admin.substitutions;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.substitutions.AbsenceId;
import app.okrug.substitutions.AbsencePlan;
import app.okrug.substitutions.AffectedLesson;
import app.okrug.substitutions.Substitutions;
import app.okrug.substitutions.UnfitSolution;
import app.okrug.substitutions.UnknownAbsence;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Comparator;

/// The lessons of one absence: who could give each, and what was decided.
@Route(AbsencesView.PATH + "/:id")
@Requires(Right.SUBSTITUTION_VIEW)
class AbsenceView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient Substitutions substitutions;
    private final transient Access access;
    private String title = "";

    AbsenceView(Texts texts, Substitutions substitutions, Access access) {
        this.texts = texts;
        this.substitutions = substitutions;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            fill(new AbsenceId(Address.id(event, "id").orElseThrow(NotFoundException::new)));
        } catch (UnknownAbsence | NotFoundException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void fill(AbsenceId id) {
        removeAll();
        var plan = substitutions.plan(id);
        var absence = plan.absence();
        title = texts.text("admin.substitutions.of", absence.teacher().brief());
        var language = Language.current();
        add(
                new Anchor(AbsencesView.PATH, texts.text("admin.substitutions.all")),
                new Facts(texts)
                        .fact("admin.substitutions.teacher", absence.teacher().full())
                        .fact(
                                "admin.substitutions.days",
                                Dates.inFigures(absence.from(), language)
                                        + " – "
                                        + Dates.inFigures(absence.to(), language))
                        .fact(
                                "admin.substitutions.reason",
                                texts.text("admin.substitutions.reason." + absence.reason()))
                        .fact("admin.substitutions.document", absence.document()));
        if (plan.lessons().isEmpty()) {
            add(new EmptyState(
                    Symbol.CHECK,
                    texts.text("admin.substitutions.no-lessons"),
                    texts.text("admin.substitutions.no-lessons.next")));
            return;
        }
        var table = new Lines<AffectedLesson>(texts, "admin.substitutions.lessons")
                .parts("admin.substitutions.lesson", this::place, Comparator.comparing(AffectedLesson::day))
                .words("admin.substitutions.subject", AffectedLesson::subject)
                .words("admin.substitutions.class", AffectedLesson::audience)
                .parts("admin.substitutions.state", lesson -> state(plan, lesson), (Comparator<AffectedLesson>) null);
        if (access.allows(Right.SUBSTITUTION_EDIT, Target.school())) {
            table.parts("admin.substitutions.deeds", lesson -> deed(plan, lesson), (Comparator<AffectedLesson>) null);
        }
        table.show(plan.lessons());
        add(table);
    }

    private Component place(AffectedLesson lesson) {
        return new Span(name(lesson));
    }

    private String name(AffectedLesson lesson) {
        return texts.text(
                "admin.substitutions.place", Dates.ofTheYear(lesson.day(), Language.current()), lesson.number());
    }

    private Component state(AbsencePlan plan, AffectedLesson lesson) {
        var decided = lesson.decided();
        if (decided == null) {
            var free = plan.colleaguesFor(lesson);
            return free.isEmpty()
                    ? new StateSign(Tone.DANGER, texts.text("admin.substitutions.nobody"))
                    : new StateSign(
                            Tone.WARNING,
                            texts.text(
                                    "admin.substitutions.could",
                                    free.getFirst().name().brief()));
        }
        return switch (decided.kind()) {
            case SUBSTITUTED -> sign("admin.substitutions.is.substituted", String.valueOf(decided.substitute()));
            case MERGED -> sign("admin.substitutions.is.merged", String.valueOf(decided.substitute()));
            case CANCELLED -> sign("admin.substitutions.is.cancelled", "");
            case MOVED ->
                new StateSign(
                        Tone.GOOD,
                        decided.movedDay() == null
                                ? texts.text("admin.substitutions.kind.MOVED")
                                : texts.text(
                                        "admin.substitutions.is.moved",
                                        Dates.ofTheYear(decided.movedDay(), Language.current()),
                                        String.valueOf(decided.movedNumber())));
        };
    }

    private StateSign sign(String key, String who) {
        return new StateSign(Tone.GOOD, texts.text(key, who));
    }

    private Component deed(AbsencePlan plan, AffectedLesson lesson) {
        var decided = lesson.decided();
        var key = decided == null ? "admin.substitutions.decide" : "admin.substitutions.undo";
        var button = new Button(texts.text(key), click -> {
            if (decided == null) {
                decide(plan, lesson);
            } else {
                undo(plan.absence().id(), lesson, decided.version());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + name(lesson) + ", " + lesson.audience());
        return button;
    }

    private void decide(AbsencePlan plan, AffectedLesson lesson) {
        new SolutionDialog(texts, substitutions, plan, lesson, name(lesson), () -> {
                    Notice.done(texts.text("admin.substitutions.done"));
                    fill(plan.absence().id());
                })
                .open();
    }

    private void undo(AbsenceId id, AffectedLesson lesson, long version) {
        try {
            substitutions.undo(lesson.id(), version);
            Notice.done(texts.text("admin.substitutions.undone"));
        } catch (StaleCopy stale) {
            Notice.problem(texts.text("ui.failure.changed"));
        } catch (UnfitSolution unfit) {
            Notice.problem(texts.text("admin.substitutions.unfit." + unfit.why()));
        }
        fill(id);
    }
}
