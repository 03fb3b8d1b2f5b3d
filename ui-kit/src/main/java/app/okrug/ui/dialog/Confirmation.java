package app.okrug.ui.dialog;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/// Asks before what cannot be undone. The button names the deed and not «OK», and Enter does not press it.
public class Confirmation extends Dialog {

    private final Texts texts;
    private final Button deed;

    /// @param question «Удалить приказ № 12?»
    /// @param consequence what will be gone, and for whom
    /// @param deedName the words of the button, «Удалить приказ»
    public Confirmation(Texts texts, String question, String consequence, String deedName, Runnable action) {
        this.texts = texts;
        addClassName("okrug-confirmation");
        setHeaderTitle(question);
        setRole("alertdialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(consequence));
        deed = new Button(deedName, click -> {
            close();
            action.run();
        });
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        var back = new Button(texts.text("ui.cancel"), click -> close());
        back.setAutofocus(true);
        getFooter().add(back, deed);
    }

    /// For what concerns many people: the button stays shut until a word has been typed.
    ///
    /// @param word what must be typed, the name of the thing as a rule
    public Confirmation typing(String word) {
        deed.setEnabled(false);
        var field = new TextField(texts.text("ui.confirm.type", word));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(
                change -> deed.setEnabled(change.getValue().strip().equalsIgnoreCase(word)));
        add(field);
        return this;
    }
}
