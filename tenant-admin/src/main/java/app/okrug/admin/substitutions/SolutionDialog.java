package app.okrug.admin.substitutions;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.substitutions.AbsencePlan;
import app.okrug.substitutions.AffectedLesson;
import app.okrug.substitutions.Colleague;
import app.okrug.substitutions.Effect;
import app.okrug.substitutions.Neighbour;
import app.okrug.substitutions.Solution;
import app.okrug.substitutions.SolutionKind;
import app.okrug.substitutions.Substitutions;
import app.okrug.substitutions.UnfitSolution;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks what is to become of a lesson, tells what that does to the journal and the diaries, and only then stores it
/// (O-03).
class SolutionDialog extends Dialog {

    private final transient Texts texts;
    private final transient Substitutions substitutions;
    private final transient AbsencePlan plan;
    private final transient AffectedLesson lesson;
    private final transient Runnable done;
    private final RadioButtonGroup<SolutionKind> kind = new RadioButtonGroup<>();
    private final ComboBox<Colleague> colleague;
    private final Select<Neighbour> neighbour = new Select<>();
    private final DayField day;
    private final IntegerField number;
    private final Paragraph effect = new Paragraph();
    private final Button save;

    SolutionDialog(
            Texts texts,
            Substitutions substitutions,
            AbsencePlan plan,
            AffectedLesson lesson,
            String name,
            Runnable done) {
        this.texts = texts;
        this.substitutions = substitutions;
        this.plan = plan;
        this.lesson = lesson;
        this.done = done;
        this.colleague = new ComboBox<>(texts.text("admin.substitutions.colleague"));
        this.day = new DayField(texts.text("admin.substitutions.day"), texts);
        this.number = new IntegerField(texts.text("admin.substitutions.number"));
        this.save = new Button(texts.text("admin.save"), click -> save());
        addClassName("admin-dialog");
        setHeaderTitle(name + " · " + lesson.subject() + ", " + lesson.audience());
        setCloseOnOutsideClick(false);
        kind.setLabel(texts.text("admin.substitutions.kind"));
        kind.setItems(possible());
        kind.setItemLabelGenerator(item -> texts.text("admin.substitutions.kind." + item));
        kind.addValueChangeListener(change -> shape());
        fields();
        effect.getElement().setAttribute("role", "status");
        var look = new Button(texts.text("admin.substitutions.look"), click -> look());
        add(kind, colleague, neighbour, day, number, look, effect);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
        kind.setValue(possible().getFirst());
    }

    private List<SolutionKind> possible() {
        var kinds = new ArrayList<SolutionKind>();
        if (!plan.colleaguesFor(lesson).isEmpty()) {
            kinds.add(SolutionKind.SUBSTITUTED);
        }
        if (!plan.neighboursOf(lesson).isEmpty()) {
            kinds.add(SolutionKind.MERGED);
        }
        kinds.add(SolutionKind.CANCELLED);
        kinds.add(SolutionKind.MOVED);
        return kinds;
    }

    private void fields() {
        var free = plan.colleaguesFor(lesson);
        colleague.setItems(free);
        colleague.setItemLabelGenerator(this::words);
        colleague.setWidthFull();
        colleague.setErrorMessage(texts.text("admin.substitutions.colleague.missing"));
        colleague.addValueChangeListener(change -> changed());
        neighbour.setLabel(texts.text("admin.substitutions.neighbour"));
        var beside = plan.neighboursOf(lesson);
        neighbour.setItems(beside);
        neighbour.setItemLabelGenerator(
                item -> item.audience() + ", " + item.teacher().brief());
        neighbour.setWidthFull();
        if (!free.isEmpty()) {
            colleague.setValue(free.getFirst());
        }
        if (!beside.isEmpty()) {
            neighbour.setValue(beside.getFirst());
        }
        neighbour.addValueChangeListener(change -> changed());
        day.setErrorMessage(texts.text("ui.day.missing"));
        day.addValueChangeListener(change -> changed());
        number.setMin(0);
        number.setStepButtonsVisible(true);
        number.setValue(lesson.number());
        number.setErrorMessage(texts.text("admin.substitutions.number.missing"));
        number.addValueChangeListener(change -> changed());
    }

    private String words(Colleague item) {
        var words = new ArrayList<String>();
        words.add(item.name().brief());
        if (item.sameSubject()) {
            words.add(texts.text("admin.substitutions.same-subject"));
        }
        if (item.knowsClass()) {
            words.add(texts.text("admin.substitutions.knows-class"));
        }
        words.add(texts.text("admin.substitutions.load", item.load()));
        return String.join(" · ", words);
    }

    private void shape() {
        var chosen = kind.getValue();
        colleague.setVisible(chosen == SolutionKind.SUBSTITUTED);
        neighbour.setVisible(chosen == SolutionKind.MERGED);
        day.setVisible(chosen == SolutionKind.MOVED);
        number.setVisible(chosen == SolutionKind.MOVED);
        changed();
    }

    /// Something in the form has changed: what was told of it no longer counts.
    private void changed() {
        effect.setText("");
        save.setEnabled(false);
    }

    private Optional<Solution> wish() {
        var chosen = kind.getValue();
        if (chosen == null) {
            return Optional.empty();
        }
        return switch (chosen) {
            case SUBSTITUTED -> {
                colleague.setInvalid(colleague.getValue() == null);
                yield Optional.ofNullable(colleague.getValue())
                        .map(who -> new Solution.Substituted(who.name().person()));
            }
            case MERGED -> Optional.ofNullable(neighbour.getValue()).map(where -> new Solution.Merged(where.lesson()));
            case CANCELLED -> Optional.of(new Solution.Cancelled());
            case MOVED -> {
                day.setInvalid(day.getValue() == null);
                number.setInvalid(number.getValue() == null);
                yield day.isInvalid() || number.isInvalid()
                        ? Optional.empty()
                        : Optional.of(new Solution.Moved(day.getValue(), number.getValue()));
            }
        };
    }

    private void look() {
        changed();
        attempt(() -> wish().ifPresent(wish -> {
            effect.setText(told(wish, substitutions.effect(plan.absence().id(), lesson.id(), wish)));
            save.setEnabled(true);
        }));
    }

    private void save() {
        attempt(() -> wish().ifPresent(wish -> {
            substitutions.decide(plan.absence().id(), lesson.id(), wish);
            close();
            done.run();
        }));
    }

    private String told(Solution wish, Effect told) {
        var teacher = plan.absence().teacher().brief();
        var until = told.openUntil();
        return switch (wish) {
            case Solution.Substituted _, Solution.Merged _ ->
                texts.text(
                        "admin.substitutions.effect.substituted",
                        String.valueOf(told.substitute()),
                        until == null ? "" : Dates.inFigures(until, Language.current()),
                        told.pupils(),
                        teacher);
            case Solution.Cancelled() -> texts.text("admin.substitutions.effect.cancelled", told.pupils(), teacher);
            case Solution.Moved _ -> texts.text("admin.substitutions.effect.moved", told.pupils());
        };
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (UnfitSolution unfit) {
            effect.setText(texts.text("admin.substitutions.unfit." + unfit.why()));
            save.setEnabled(false);
        } catch (StaleCopy stale) {
            effect.setText(texts.text("ui.failure.changed"));
            save.setEnabled(false);
        }
    }
}
