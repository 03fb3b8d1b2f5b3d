package app.okrug.admin.individual;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlanLine;
import app.okrug.curriculum.IndividualPlans;
import app.okrug.curriculum.PlanChoices;
import app.okrug.curriculum.UnfitPlan;
import app.okrug.language.Texts;
import app.okrug.people.UnknownPerson;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The individual curricula of one pupil: each can be changed, and the next one begun.
@Route(IndividualView.PATH + "/:id")
@Requires(Right.CURRICULUM_INDIVIDUAL)
class PupilPlanView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient IndividualPlans plans;
    private final transient WeekClashes clashes;
    private final transient SchoolClock clock;
    private String title = "";

    PupilPlanView(Texts texts, IndividualPlans plans, WeekClashes clashes, SchoolClock clock) {
        this.texts = texts;
        this.plans = plans;
        this.clashes = clashes;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pupil = Address.id(event, "id").map(PersonId::new);
        try {
            if (pupil.isEmpty()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            show(pupil.get());
        } catch (UnknownPerson nobody) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PersonId pupil) {
        removeAll();
        var known = plans.ofPupil(pupil);
        var now = choices(pupil);
        if (known.isEmpty() && now.isEmpty()) {
            throw new UnknownPerson(pupil.value().toString());
        }
        var name = now.map(PlanChoices::pupil).orElseGet(() -> known.getFirst().pupil());
        title = texts.text("admin.individual.of", name.full());
        var back = new Anchor(IndividualView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.individual.title")));
        back.addClassName("admin-back");
        add(new Div(back));
        known.forEach(line -> add(card(line)));
        now.filter(_ -> known.stream().noneMatch(line -> endless(line)))
                .ifPresent(choices -> add(card(choices, null, texts.text("admin.individual.new"))));
    }

    /// While one lasts without an end, there is no place for another.
    private static boolean endless(IndividualPlanLine line) {
        return line.lasts() && line.plan().endsOn() == null;
    }

    private Optional<PlanChoices> choices(PersonId pupil) {
        try {
            return Optional.of(plans.choices(pupil, clock.today()));
        } catch (UnfitPlan inNoClass) {
            return Optional.empty();
        }
    }

    private Card card(IndividualPlanLine line) {
        var heading = texts.text("admin.individual.plan", line.className(), PlanWords.span(texts, line.plan()));
        var state = PlanWords.state(line, clock.today());
        try {
            var card = card(plans.choices(line.plan().pupil(), line.plan().startsOn()), line.plan(), heading);
            card.addComponentAtIndex(1, new Paragraph(texts.text("admin.individual.state." + state)));
            return card;
        } catch (UnfitPlan elsewhere) {
            return new Card(heading, new Paragraph(texts.text("admin.individual.state." + state)));
        }
    }

    private Card card(PlanChoices choices, @Nullable IndividualPlan stored, String heading) {
        var day = stored == null ? clock.today() : stored.startsOn();
        var form = new PlanForm(
                texts,
                choices,
                stored,
                day,
                taken -> clashes.among(choices.schoolClass().year(), day, taken));
        var save = new Button(texts.text("admin.save"), click -> save(form));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var deeds = new Div(save);
        deeds.addClassName("okrug-row");
        if (stored != null) {
            deeds.add(
                    new Anchor(
                            IndividualView.PATH + "/" + stored.pupil().value() + "/print",
                            texts.text("admin.individual.print")),
                    new Button(texts.text("admin.individual.remove"), click -> remove(stored)));
        }
        return new Card(heading, form, deeds);
    }

    private void save(PlanForm form) {
        form.plan().ifPresent(plan -> {
            try {
                plans.save(plan);
                Notice.done(texts.text("admin.individual.done"));
                show(plan.pupil());
            } catch (UnfitPlan unfit) {
                form.refused(unfit);
            } catch (StaleCopy stale) {
                Notice.problem(texts.text("ui.failure.changed"));
            }
        });
    }

    private void remove(IndividualPlan plan) {
        new Confirmation(
                        texts,
                        texts.text("admin.individual.remove.question"),
                        texts.text("admin.individual.remove.consequence"),
                        texts.text("admin.individual.remove"),
                        () -> {
                            try {
                                plans.remove(plan);
                            } catch (StaleCopy stale) {
                                Notice.problem(texts.text("ui.failure.changed"));
                            }
                            show(plan.pupil());
                        })
                .open();
    }
}
