package app.okrug.identity.signin;

import app.okrug.identity.IdentitySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/safety`: what to do when somebody asks for a code or a password.
@RestController
class SafetyPage {

    static final String PATH = "/safety";

    private final Template safety = Template.read("safety.html");
    private final Template contact = Template.read("contact.html");
    private final IdentitySettings settings;
    private final Page page;
    private final ReaderLanguage language;

    SafetyPage(IdentitySettings settings, Page page, ReaderLanguage language) {
        this.settings = settings;
        this.page = page;
        this.language = language;
    }

    @GetMapping(PATH)
    ResponseEntity<String> show(HttpServletRequest request, HttpServletResponse response) {
        language.remember(request, response);
        var reader = language.resolveLocale(request);
        var said = settings.office().contact();
        var whom = said == null ? "" : page.piece(contact, reader, Map.of("contact", said));
        var main = page.piece(safety, reader, Map.of("contact", whom));
        return page.answer(HttpStatus.OK, reader, "identity.safety.title", PATH, main);
    }
}
