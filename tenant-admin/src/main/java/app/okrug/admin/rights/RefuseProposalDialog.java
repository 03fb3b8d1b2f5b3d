package app.okrug.admin.rights;

import app.okrug.acts.RightsProposals;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Asks why a proposal is refused: its proposer reads it.
class RefuseProposalDialog extends Dialog {

    /// @param what the change in words
    RefuseProposalDialog(Texts texts, String what, Consumer<String> done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.proposal.refuse.title"));
        setCloseOnOutsideClick(false);
        var words = new TextArea(texts.text("admin.proposal.words"));
        words.setErrorMessage(texts.text("admin.proposal.words.missing"));
        words.setMaxLength(RightsProposals.LONGEST_WORDS);
        words.setWidthFull();
        words.setAutofocus(true);
        add(new Paragraph(what), words);
        var refuse = new Button(texts.text("admin.proposal.refuse"), click -> {
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid()) {
                done.accept(words.getValue());
                close();
            }
        });
        refuse.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), refuse);
    }
}
