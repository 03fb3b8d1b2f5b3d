package app.okrug.identity.signin;

import app.okrug.identity.Linked;
import app.okrug.identity.outside.OutsideProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What is said on the way to the outside provider and back.
@Component
class OutsideWords {

    private static final String ACCOUNT = "/account";

    private final Template onward = Template.read("outside-onward.html");
    private final Template unknown = Template.read("outside-unknown.html");
    private final Template outcome = Template.read("outside-link.html");
    private final OutsideProvider provider;
    private final LoginPage login;
    private final Page page;
    private final ReaderLanguage language;

    OutsideWords(OutsideProvider provider, LoginPage login, Page page, ReaderLanguage language) {
        this.provider = provider;
        this.login = login;
        this.page = page;
        this.language = language;
    }

    /// How people call the provider.
    String provider() {
        return provider.name().orElse("");
    }

    /// Leads on by a page of its own: a browser follows no redirect of a form to where the form's policy does not lead.
    ResponseEntity<String> onward(HttpServletRequest request, URI address) {
        var reader = language.resolveLocale(request);
        var main = page.piece(
                onward,
                reader,
                Map.of(
                        "address",
                        address.toString(),
                        "title",
                        page.text(reader, "identity.outside.onward", provider())));
        var answer = page.answer(HttpStatus.OK, reader, "identity.login.title", SignInPages.LOGIN, main);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Refresh", "0; url=" + address)
                .body(answer.getBody());
    }

    /// The sign-in page with a sentence.
    ResponseEntity<String> again(
            HttpServletRequest request, HttpStatus status, String next, String key, Object... values) {
        return login.again(request, status, "", next, key, values);
    }

    /// For whom no account is opened by this: how to link one. None is ever made.
    ResponseEntity<String> unknown(HttpServletRequest request, String next) {
        var reader = language.resolveLocale(request);
        var main = page.piece(
                unknown,
                reader,
                Map.of(
                        "lead",
                        page.text(reader, "identity.outside.unknown.lead", provider()),
                        "third",
                        page.text(reader, "identity.outside.unknown.third", provider()),
                        "login",
                        SignInPages.LOGIN + NextAddress.query(next),
                        "activate",
                        SignInPages.ACTIVATE));
        return page.answer(HttpStatus.FORBIDDEN, reader, "identity.outside.unknown.title", SignInPages.LOGIN, main);
    }

    /// What came of linking.
    ResponseEntity<String> linked(HttpServletRequest request, Linked linked) {
        return switch (linked) {
            case DONE ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, ACCOUNT)
                        .build();
            case TAKEN -> notLinked(request, "identity.outside.link.taken");
            case OTHER -> notLinked(request, "identity.outside.link.other");
            case STRANGER -> notLinked(request, "identity.outside.link.stranger");
        };
    }

    /// That nothing was linked, and why.
    ResponseEntity<String> notLinked(HttpServletRequest request, String key) {
        var reader = language.resolveLocale(request);
        var main = page.piece(
                outcome, reader, Map.of("notice", page.notice(reader, "fault", key, provider()), "account", ACCOUNT));
        return page.answer(HttpStatus.CONFLICT, reader, "identity.outside.link.title", SignInPages.LOGIN, main);
    }
}
