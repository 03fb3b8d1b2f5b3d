package app.okrug.admin.substitutions;

import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.substitutions.AbsenceId;
import app.okrug.substitutions.AbsenceReason;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.AbsentAlready;
import app.okrug.substitutions.NewAbsence;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Asks who is away, on which days and why.
class AbsenceDialog extends Dialog {

    private static final int LONGEST = 120;

    private final transient Texts texts;
    private final transient Absences absences;
    private final transient Consumer<AbsenceId> done;
    private final ComboBox<PersonName> teacher;
    private final DayField from;
    private final DayField to;
    private final Select<AbsenceReason> reason = new Select<>();
    private final TextField document;

    AbsenceDialog(Texts texts, Absences absences, LocalDate today, Consumer<AbsenceId> done) {
        this.texts = texts;
        this.absences = absences;
        this.done = done;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.substitutions.add"));
        setCloseOnOutsideClick(false);
        teacher = new ComboBox<>(texts.text("admin.substitutions.teacher"));
        teacher.setItems(absences.teachers());
        teacher.setItemLabelGenerator(PersonName::full);
        teacher.setWidthFull();
        teacher.setAutofocus(true);
        from = new DayField(texts.text("admin.substitutions.from"), texts);
        from.setValue(today);
        to = new DayField(texts.text("admin.substitutions.to"), texts);
        to.setValue(today);
        reason.setLabel(texts.text("admin.substitutions.reason"));
        reason.setItems(AbsenceReason.values());
        reason.setItemLabelGenerator(item -> texts.text("admin.substitutions.reason." + item));
        reason.setValue(AbsenceReason.SICKNESS);
        document = new TextField(texts.text("admin.substitutions.document"));
        document.setMaxLength(LONGEST);
        document.setWidthFull();
        add(teacher, from, to, reason, document);
        var save = new Button(texts.text("admin.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }

    private void save() {
        if (!complete()) {
            return;
        }
        try {
            var id = absences.record(new NewAbsence(
                    teacher.getValue().person(),
                    from.getValue(),
                    to.getValue(),
                    reason.getValue(),
                    document.getValue().strip()));
            close();
            done.accept(id);
        } catch (AbsentAlready already) {
            from.setErrorMessage(texts.text("admin.substitutions.away-already"));
            from.setInvalid(true);
        }
    }

    private boolean complete() {
        teacher.setErrorMessage(texts.text("admin.substitutions.teacher.missing"));
        teacher.setInvalid(teacher.getValue() == null);
        from.setErrorMessage(texts.text("ui.day.missing"));
        from.setInvalid(from.getValue() == null);
        to.setErrorMessage(texts.text("admin.substitutions.order"));
        to.setInvalid(to.getValue() == null
                || from.getValue() != null && to.getValue().isBefore(from.getValue()));
        return !teacher.isInvalid() && !from.isInvalid() && !to.isInvalid();
    }
}
