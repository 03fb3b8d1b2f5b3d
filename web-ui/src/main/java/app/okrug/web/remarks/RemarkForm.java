package app.okrug.web.remarks;

import app.okrug.curriculum.CourseLine;
import app.okrug.remarks.RemarkWish;
import app.okrug.remarks.UnfitRemark;
import app.okrug.ui.field.DayField;
import app.okrug.ui.field.Draft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Writes a remark on a whole page, chosen by class, subject or teacher.
class RemarkForm extends Dialog {

    private static final String DRAFT = "remarks.new";

    private final RemarkDeeds deeds;
    private final ComboBox<CourseLine> page = new ComboBox<>();
    private final TextArea words;
    private final DayField due;
    private final Paragraph fault = new Paragraph();

    RemarkForm(List<CourseLine> pages, RemarkDeeds deeds, Runnable again) {
        this.deeds = deeds;
        var texts = deeds.texts();
        addClassName("remarks-dialog");
        setHeaderTitle(texts.text("web.remarks.new"));
        setCloseOnOutsideClick(false);
        page.setLabel(texts.text("web.remarks.page"));
        page.setItems(pages.stream()
                .sorted(Comparator.comparing(CourseLine::parallel)
                        .thenComparing(CourseLine::audience)
                        .thenComparing(CourseLine::subject))
                .toList());
        page.setItemLabelGenerator(RemarkForm::label);
        page.setWidthFull();
        page.setRequired(true);
        words = Draft.of(DRAFT).keep(new TextArea(texts.text("web.remarks.words")));
        words.setMaxLength(WordsDialog.LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        due = new DayField(texts.text("web.remarks.due"), texts);
        due.setValue(deeds.usualDue());
        due.setRequired(true);
        fault.addClassName("remarks-fault");
        fault.getElement().setAttribute("role", "alert");
        add(new Paragraph(texts.text("web.remarks.new.note")), page, words, due, fault);
        var raise = new Button(texts.text("web.remarks.raise"), _ -> raise(again));
        raise.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), raise);
    }

    private static String label(CourseLine course) {
        return course.audience() + " · " + course.subject() + " · " + course.teacherNames();
    }

    private void raise(Runnable again) {
        var texts = deeds.texts();
        fault.setText("");
        page.setErrorMessage(texts.text("web.remarks.page.missing"));
        page.setInvalid(page.getValue() == null);
        words.setErrorMessage(texts.text("web.remarks.words.missing"));
        words.setInvalid(words.getValue().isBlank());
        due.setInvalid(due.getValue() == null);
        if (page.isInvalid() || words.isInvalid() || due.isInvalid()) {
            return;
        }
        try {
            deeds.raise(new RemarkWish(
                    Objects.requireNonNull(page.getValue()).id(), null, null, words.getValue(), due.getValue()));
            Draft.of(DRAFT).forget();
            close();
            again.run();
        } catch (UnfitRemark unfit) {
            fault.setText(unfit.sentence());
        }
    }
}
