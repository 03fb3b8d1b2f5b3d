package app.okrug.ui.guard;

import app.okrug.language.Texts;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.FailureWords.Meaning;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/// Something failed on an open page: turns the exception into a sentence, and leaves the page as it is. Views therefore
/// catch nothing.
@Component
class FailureOnPage implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureOnPage.class);

    private final transient Texts texts;
    private final transient FailureWords words;
    private final transient ProofDialog proof;

    FailureOnPage(Texts texts, FailureWords words, ProofDialog proof) {
        this.texts = texts;
        this.words = words;
        this.proof = proof;
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        if (hasGone(failure)) {
            return;
        }
        if (FailureWords.unconfirmed(failure) && UI.getCurrent() != null) {
            proof.open();
            return;
        }
        var meaning = words.of(failure);
        var number = FailureNumber.next();
        if (meaning instanceof Meaning.Unforeseen) {
            LOG.error("Failure {} on an open page", number, failure);
        }
        if (UI.getCurrent() == null) {
            return;
        }
        switch (meaning) {
            case Meaning.Refused(var refused) -> RefusalDialog.open(texts, refused.refusal());
            case Meaning.Unknown() -> Notice.problem(texts.text("ui.unknown.text"));
            case Meaning.Explained(var sentence) -> Notice.problem(sentence);
            case Meaning.Unforeseen() -> Notice.problem(texts.text("ui.failure.short", number));
        }
    }

    /// Whoever closes the page before the answer has come is no failure. A database that is gone comes as another kind
    /// of exception.
    private static boolean hasGone(Throwable failure) {
        return failure instanceof IOException && DisconnectedClientHelper.isClientDisconnectedException(failure);
    }
}
