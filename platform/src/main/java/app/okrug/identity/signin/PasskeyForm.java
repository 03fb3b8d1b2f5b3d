package app.okrug.identity.signin;

import app.okrug.identity.PasskeyQuestion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What a page before sign-in offers to those who have a passkey. It is hidden until the script finds a browser that
/// can, and everything beside it works without.
@Component
class PasskeyForm {

    private final Template form = Template.read("passkey.html");
    private final Template given = Template.read("passkey-ticket.html");
    private final Template button = Template.read("passkey-button.html");
    private final Page page;
    private final ReaderLanguage language;

    PasskeyForm(Page page, ReaderLanguage language) {
        this.page = page;
        this.language = language;
    }

    /// The button, for a place of its page.
    String button(Locale reader, String key) {
        return page.piece(button, reader, Map.of("words", page.text(reader, key)));
    }

    /// The form that the button sends.
    ///
    /// @param address where the answer goes
    /// @param ticket of the password; empty where none has been given
    String form(HttpServletRequest request, String address, PasskeyQuestion question, String ticket, String next) {
        var reader = language.resolveLocale(request);
        return page.piece(
                form,
                reader,
                Map.of(
                        "address",
                        address,
                        "options",
                        question.options(),
                        "question",
                        question.ticket(),
                        "ticket",
                        ticket.isEmpty() ? "" : page.piece(given, reader, Map.of("ticket", ticket)),
                        "next",
                        next,
                        "computer",
                        SharedComputer.said(request) ? "shared" : "own",
                        "csrf",
                        FormToken.of(request)));
    }
}
