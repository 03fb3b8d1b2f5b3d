package app.okrug.admin.movement;

import app.okrug.language.Texts;
import app.okrug.people.PupilLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;

/// Asks which pupil is to be moved: those of all classes, and those who have left and come back.
class PupilDialog extends Dialog {

    /// Finds pupils by words, a piece at a time.
    interface Search {

        List<PupilLine> find(String words, int from, int size);
    }

    PupilDialog(Texts texts, Search search, Consumer<PupilLine> chosen) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.movement.move.one"));
        var pupil = new ComboBox<PupilLine>(texts.text("admin.pupil.name"));
        pupil.setItems(
                query -> search.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        pupil.setItemLabelGenerator(line -> line.className() == null
                ? texts.text("admin.movement.pupil.out", line.name().full())
                : texts.text("admin.movement.pupil", line.name().full(), line.className()));
        pupil.setWidthFull();
        pupil.setAutofocus(true);
        add(pupil);
        var next = new Button(texts.text("admin.movement.next"), click -> {
            pupil.setErrorMessage(texts.text("admin.movement.pupil.missing"));
            pupil.setInvalid(pupil.getValue() == null);
            if (!pupil.isInvalid()) {
                close();
                chosen.accept(pupil.getValue());
            }
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), next);
    }
}
