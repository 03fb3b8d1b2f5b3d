package app.okrug.identity.signin;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// The frame of the pages before sign-in: plain HTML, no session, nothing from elsewhere, and a script
/// only where passkeys are offered.
@Component
public class Page {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /// The header that says what a page may load.
    public static final String POLICY = "Content-Security-Policy";

    private final Template frame = Template.read("frame.html");
    private final Texts texts;

    Page(Texts texts) {
        this.texts = texts;
    }

    /// A whole page.
    ///
    /// @param titleKey of its title
    /// @param here its address, without the choice of a language
    /// @param main what stands in the middle
    public ResponseEntity<String> answer(
            HttpStatus status, Locale language, String titleKey, String here, String main) {
        var html = frame.filled(
                Map.of(
                        "lang", language.getLanguage(),
                        "title", texts.text(language, titleKey),
                        "languages", languages(language, here),
                        "main", main),
                key -> texts.text(language, key));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(POLICY, PublicChain.POLICY)
                .body(html);
    }

    /// What a page before sign-in may load and where its forms may lead: here, and to the given addresses.
    public static String policy(List<String> addresses) {
        return PublicChain.POLICY.replace("form-action 'self'", "form-action 'self' " + String.join(" ", addresses));
    }

    /// A text in the reader's language.
    public String text(Locale language, String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /// A piece for the middle of a page.
    public String piece(Template template, Locale language, Map<String, String> values) {
        return template.filled(values, key -> texts.text(language, key));
    }

    /// A sentence that assistive technology reads out at once.
    String notice(Locale language, String kind, String key, Object... arguments) {
        return Template.read("notice.html")
                .filled(
                        Map.of("kind", kind, "sentence", texts.text(language, key, arguments)),
                        text -> texts.text(language, text));
    }

    private String languages(Locale now, String here) {
        return Language.all().stream()
                .map(language -> link(language, now, here))
                .collect(Collectors.joining());
    }

    private String link(Locale language, Locale now, String here) {
        var values = new HashMap<String, String>();
        values.put("address", here + (here.contains("?") ? "&" : "?") + "lang=" + language.getLanguage());
        values.put("code", language.getLanguage());
        values.put("name", StringUtils.capitalize(language.getDisplayLanguage(language)));
        values.put("current", language.equals(now) ? " aria-current=\"true\"" : "");
        return Template.read("language.html").filled(values, key -> texts.text(now, key));
    }
}
