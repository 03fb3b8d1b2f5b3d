package app.okrug.web.remarks;

import app.okrug.language.Texts;
import app.okrug.remarks.UnfitRemark;
import app.okrug.ui.field.DayField;
import app.okrug.ui.field.Draft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Asks for words, and for a day where one is due. What cannot be is said in the dialog; nothing typed is lost.
class WordsDialog extends Dialog {

    static final int LONGEST = 1000;

    private final Texts texts;
    private final TextArea words;
    private final @Nullable DayField due;
    private final Paragraph fault = new Paragraph();

    /// What is done with what was typed; the day is null where none was asked for.
    interface Done {
        void with(String words, @Nullable LocalDate due);
    }

    /// @param about what it is said about, in one line
    /// @param label of the field for the words
    /// @param usualDue the day to begin with; null to ask for none
    /// @param draft what is being written, so that a reload loses nothing
    WordsDialog(Texts texts, String title, String about, String label, @Nullable LocalDate usualDue, String draft) {
        this.texts = texts;
        addClassName("remarks-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        words = Draft.of(draft).keep(new TextArea(label));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        words.setAutofocus(true);
        fault.addClassName("remarks-fault");
        fault.getElement().setAttribute("role", "alert");
        add(new Paragraph(about), words);
        due = usualDue == null ? null : new DayField(texts.text("web.remarks.due"), texts);
        if (due != null) {
            due.setValue(usualDue);
            due.setRequired(true);
            add(due);
        }
        add(fault);
    }

    /// Lets the reader finish.
    ///
    /// @param needed whether words are needed
    WordsDialog button(String deed, boolean needed, String draft, Done done) {
        var button = new Button(deed, _ -> {
            fault.setText("");
            words.setErrorMessage(texts.text("web.remarks.words.missing"));
            words.setInvalid(needed && words.getValue().isBlank());
            if (words.isInvalid()) {
                words.focus();
                return;
            }
            if (due != null && due.getValue() == null) {
                due.setInvalid(true);
                due.focus();
                return;
            }
            try {
                done.with(words.getValue(), due == null ? null : due.getValue());
                Draft.of(draft).forget();
                close();
            } catch (UnfitRemark unfit) {
                fault.setText(unfit.sentence());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), button);
        return this;
    }
}
