package app.okrug.ui.guard;

import app.okrug.language.Texts;
import app.okrug.ui.guard.FailureWords.Meaning;
import app.okrug.ui.shell.MainShell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opening a page failed.
@ParentLayout(MainShell.class)
public final class FailurePage extends NoPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    private final transient FailureWords words;

    FailurePage(Texts texts, FailureWords words) {
        super(texts);
        this.words = words;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return switch (words.of(parameter.getException())) {
            case Meaning.Refused(var refused) -> {
                say("ui.refusal.title", new RefusalNotice(texts, refused.refusal()));
                yield HttpServletResponse.SC_FORBIDDEN;
            }
            case Meaning.Unknown() -> {
                sayUnknown();
                yield HttpServletResponse.SC_NOT_FOUND;
            }
            case Meaning.Explained(var sentence) -> {
                say("ui.failure.title", new Paragraph(sentence));
                yield HttpServletResponse.SC_CONFLICT;
            }
            case Meaning.Unforeseen() -> unforeseen(parameter.getException());
        };
    }

    private int unforeseen(Exception failure) {
        var number = FailureNumber.next();
        LOG.error("Failure {} while a page was opened", number, failure);
        var shown = new Paragraph(texts.text("ui.failure.number", number));
        shown.addClassName("okrug-no-code");
        say("ui.failure.title", new Paragraph(texts.text("ui.failure.text")), shown);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
