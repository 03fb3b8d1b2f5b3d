package app.okrug.ui.guard;

import app.okrug.identity.OwnConfirmation;
import app.okrug.identity.PasskeyQuestion;
import app.okrug.language.Texts;
import app.okrug.ui.passkey.PasskeyButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Confirms with a passkey instead of the password. It alone is enough: its device asks for a finger, a face or a
/// number.
class PasskeyConfirmation extends Div {

    private final transient OwnConfirmation confirmation;
    private final transient Runnable confirmed;
    private final PasskeyButton ask;
    private final Paragraph fault;
    private transient PasskeyQuestion question;

    /// @param confirmed told when it is they
    PasskeyConfirmation(Texts texts, OwnConfirmation confirmation, PasskeyQuestion question, Runnable confirmed) {
        this.confirmation = confirmation;
        this.question = question;
        this.confirmed = confirmed;
        fault = new Paragraph(texts.text("ui.proof.passkey.wrong"));
        fault.addClassName("okrug-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        ask = new PasskeyButton(texts.text("ui.proof.passkey"), PasskeyButton.Deed.ASK, this::answered);
        ask.question(question.options());
        add(ask, fault);
    }

    private void answered(String answer) {
        if (!answer.isEmpty() && confirmation.confirm(question, answer)) {
            confirmed.run();
            return;
        }
        fault.setVisible(true);
        confirmation.question().ifPresent(fresh -> {
            question = fresh;
            ask.question(fresh.options());
        });
    }
}
