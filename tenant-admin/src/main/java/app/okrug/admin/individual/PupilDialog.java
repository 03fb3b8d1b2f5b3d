package app.okrug.admin.individual;

import app.okrug.access.PersonId;
import app.okrug.language.Texts;
import app.okrug.people.PupilLine;
import app.okrug.school.ClassLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a pupil: the class first, then the name.
class PupilDialog extends Dialog {

    PupilDialog(
            Texts texts,
            List<ClassLine> classes,
            Function<ClassLine, List<PupilLine>> ofClass,
            Consumer<PersonId> chosen) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.individual.add"));
        setCloseOnOutsideClick(false);
        var pupil = new ComboBox<PupilLine>(texts.text("admin.individual.pupil"));
        pupil.setItemLabelGenerator(line -> line.name().full());
        pupil.setEnabled(false);
        pupil.setWidthFull();
        var schoolClass = new ComboBox<ClassLine>(texts.text("admin.classes.class"), classes);
        schoolClass.setItemLabelGenerator(ClassLine::name);
        schoolClass.setWidthFull();
        schoolClass.addValueChangeListener(change -> {
            pupil.setEnabled(change.getValue() != null);
            pupil.setItems(change.getValue() == null ? List.of() : ofClass.apply(change.getValue()));
        });
        add(schoolClass, pupil);
        var next = new Button(texts.text("admin.individual.next"), click -> {
            schoolClass.setErrorMessage(texts.text("admin.individual.class.missing"));
            schoolClass.setInvalid(schoolClass.isEmpty());
            pupil.setErrorMessage(texts.text("admin.individual.pupil.missing"));
            pupil.setInvalid(pupil.isEmpty());
            if (!pupil.isInvalid()) {
                close();
                chosen.accept(pupil.getValue().name().person());
            }
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), next);
    }
}
