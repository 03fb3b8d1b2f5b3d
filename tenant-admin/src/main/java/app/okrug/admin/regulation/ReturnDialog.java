package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/// Asks what is to be mended before the draft is returned.
class ReturnDialog extends Dialog {

    private static final int LONGEST = 2000;

    ReturnDialog(Texts texts, BiConsumer<Dialog, String> back) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.draft.return"));
        setCloseOnOutsideClick(false);
        var words = new TextArea(texts.text("admin.draft.return.words"));
        words.setErrorMessage(texts.text("admin.value.missing"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setAutofocus(true);
        add(words);
        var done = new Button(texts.text("admin.draft.return.do"), click -> {
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid()) {
                back.accept(this, words.getValue().strip());
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }
}
