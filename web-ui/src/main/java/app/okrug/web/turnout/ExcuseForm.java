package app.okrug.web.turnout;

import app.okrug.attendance.Away;
import app.okrug.attendance.ExcuseKind;
import app.okrug.attendance.ExcuseWish;
import app.okrug.attendance.UnfitAbsence;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.regulation.AbsenceState;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Enters a document that excuses absence. What cannot be is said in the form, and nothing typed is lost.
class ExcuseForm extends Div {

    private static final int LONGEST_NOTE = 1000;
    private static final int LAST_LESSON = 15;

    private final Texts texts;
    private final ComboBox<PersonName> pupil = new ComboBox<>();
    private final Select<ExcuseKind> kind = new Select<>();
    private final Select<AbsenceState> reason = new Select<>();
    private final DayField from;
    private final DayField until;
    private final IntegerField first = new IntegerField();
    private final IntegerField last = new IntegerField();
    private final TextField note = new TextField();
    private final Paragraph fault = new Paragraph();

    ExcuseForm(List<PersonName> pupils, LocalDate day, Texts texts, Consumer<ExcuseWish> enter) {
        this.texts = texts;
        addClassName("turnout-form");
        pupil.setLabel(texts.text("web.turnout.form.pupil"));
        pupil.setItems(pupils);
        pupil.setItemLabelGenerator(PersonName::familyAndGiven);
        kind.setLabel(texts.text("web.turnout.form.kind"));
        kind.setItems(ExcuseKind.values());
        kind.setItemLabelGenerator(each -> texts.text("attendance.kind." + each));
        reason.setLabel(texts.text("web.turnout.form.reason"));
        reason.setItems(AbsenceState.ILL, AbsenceState.VALID, AbsenceState.EXEMPT);
        reason.setItemLabelGenerator(each -> texts.text("regulation.absence." + each));
        kind.addValueChangeListener(change -> reason.setValue(change.getValue().usual()));
        kind.setValue(ExcuseKind.CERTIFICATE);
        from = new DayField(texts.text("web.turnout.form.from"), texts);
        from.setValue(day);
        until = new DayField(texts.text("web.turnout.form.until"), texts);
        until.setValue(day);
        lesson(first, "first");
        lesson(last, "last");
        note.setLabel(texts.text("web.turnout.form.note"));
        note.setMaxLength(LONGEST_NOTE);
        fault.addClassName("turnout-fault");
        fault.getElement().setAttribute("role", "alert");
        var button = new Button(texts.text("web.turnout.form.enter"), _ -> enter(enter));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(pupil, kind, reason, from, until, first, last, note, fault, button);
    }

    private void lesson(IntegerField field, String key) {
        field.setLabel(texts.text("web.turnout.form." + key));
        field.setMin(1);
        field.setMax(LAST_LESSON);
        field.setStepButtonsVisible(true);
    }

    private void enter(Consumer<ExcuseWish> enter) {
        fault.setText("");
        if (missing(pupil, pupil.getValue()) | missing(from, from.getValue()) | missing(until, until.getValue())) {
            return;
        }
        var away = new Away(from.getValue(), until.getValue(), first.getValue(), last.getValue());
        try {
            enter.accept(new ExcuseWish(
                    pupil.getValue().person(), away, kind.getValue(), reason.getValue(), note.getValue()));
        } catch (UnfitAbsence unfit) {
            fault.setText(unfit.sentence());
        }
    }

    private boolean missing(HasValidation field, @org.jspecify.annotations.Nullable Object value) {
        field.setErrorMessage(texts.text("web.turnout.form.missing"));
        field.setInvalid(value == null);
        return value == null;
    }
}
