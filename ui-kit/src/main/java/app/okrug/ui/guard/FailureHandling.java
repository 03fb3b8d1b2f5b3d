package app.okrug.ui.guard;

import app.okrug.language.Texts;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Hangs [FailureOnPage] into every session, and words what the page says when the server cannot answer it any more.
///
/// A page whose session has ended stays in view until the reader presses: what was typed can still be read, drafts are
/// kept by the browser ([app.okrug.ui.field.Draft]), and signing in leads back to the same address.
@Component
class FailureHandling implements VaadinServiceInitListener {

    private final transient Texts texts;
    private final FailureOnPage onPage;

    FailureHandling(Texts texts, FailureOnPage onPage) {
        this.texts = texts;
        this.onPage = onPage;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(onPage));
        event.getSource().setSystemMessagesProvider(about -> messages(about.getLocale()));
    }

    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text(language, "ui.session.ended"));
        messages.setSessionExpiredMessage(texts.text(language, "ui.session.again"));
        messages.setInternalErrorCaption(texts.text(language, "ui.failure.title"));
        messages.setInternalErrorMessage(texts.text(language, "ui.failure.reload"));
        messages.setSyncErrorCaption(texts.text(language, "ui.failure.title"));
        messages.setSyncErrorMessage(texts.text(language, "ui.failure.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.text(language, "ui.cookies.off"));
        messages.setCookiesDisabledMessage(texts.text(language, "ui.cookies.on"));
        return messages;
    }
}
