package app.okrug.identity.signin;

import static java.util.Map.entry;

import app.okrug.identity.DemoLogin;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.PasskeySignIn;
import app.okrug.identity.outside.OutsideProvider;
import app.okrug.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// How the sign-in page looks.
@Component
class LoginPage {

    private static final String DEMO = "demo";

    private final Template form = Template.read("login.html");
    private final Template outside = Template.read("outside.html");
    private final Template leave = Template.read("outside-leave.html");
    private final Template demonstration = Template.read("demo.html");
    private final Template demoGroup = Template.read("demo-group.html");
    private final Template demoLogin = Template.read("demo-login.html");
    private final Page page;
    private final Texts texts;
    private final ReaderLanguage language;
    private final DemoLogins demos;
    private final PasskeySignIn signIn;
    private final PasskeyForm passkeys;
    private final OutsideProvider provider;

    LoginPage(
            Page page,
            Texts texts,
            ReaderLanguage language,
            DemoLogins demos,
            PasskeySignIn signIn,
            PasskeyForm passkeys,
            OutsideProvider provider) {
        this.page = page;
        this.texts = texts;
        this.language = language;
        this.demos = demos;
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.provider = provider;
    }

    ResponseEntity<String> fresh(HttpServletRequest request, String next) {
        var reader = language.resolveLocale(request);
        var notice = "";
        if (request.getParameter(SignInPages.SIGNED_OUT) != null) {
            notice = page.notice(reader, "calm", "identity.signed_out");
        } else if (request.getParameter(SignInPages.STALE) != null) {
            notice = page.notice(reader, "calm", "identity.stale_form");
        }
        var wish = request.getParameter(DEMO);
        var demo =
                demos.shown().stream().filter(one -> one.login().equals(wish)).findFirst();
        return show(
                request,
                HttpStatus.OK,
                demo.map(DemoLogin::login).orElse(""),
                demo.map(DemoLogin::password).orElse(""),
                next,
                notice);
    }

    ResponseEntity<String> again(
            HttpServletRequest request, HttpStatus status, String login, String next, String key, Object... values) {
        var notice = page.notice(language.resolveLocale(request), "fault", key, values);
        return show(request, status, login, "", next, notice);
    }

    /// The answer to a dialog of a page that is open already.
    ResponseEntity<Said> said(HttpServletRequest request, String key, Object... values) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .body(new Said(texts.text(language.resolveLocale(request), key, values)));
    }

    private ResponseEntity<String> show(
            HttpServletRequest request, HttpStatus status, String login, String password, String next, String notice) {
        var reader = language.resolveLocale(request);
        var main = page.piece(
                form,
                reader,
                Map.ofEntries(
                        entry("notice", notice),
                        entry("login", login),
                        entry("password", password),
                        entry("next", next),
                        entry("shared", SharedComputer.said(request) ? "checked" : ""),
                        entry("activate", SignInPages.ACTIVATE + NextAddress.query(next)),
                        entry("csrf", FormToken.of(request)),
                        entry("button", passkeys.button(reader, "identity.passkey.alone")),
                        entry("passkey", passkeys.form(request, PasskeySignInPages.PATH, signIn.question(), "", next)),
                        entry("outside", outside(reader, request.getParameter(SignInPages.SIGNED_OUT) != null)),
                        entry("demo", demos(reader, next))));
        return page.answer(status, reader, "identity.login.title", SignInPages.LOGIN + NextAddress.query(next), main);
    }

    /// The button of the outside provider; after signing out the way to leave it, too.
    private String outside(Locale reader, boolean left) {
        return provider.name()
                .map(name ->
                        page.piece(outside, reader, Map.of("label", page.text(reader, "identity.outside.go", name)))
                                + (left
                                        ? page.piece(
                                                leave,
                                                reader,
                                                Map.of("label", page.text(reader, "identity.outside.leave", name)))
                                        : ""))
                .orElse("");
    }

    private String demos(Locale reader, String next) {
        var groups = demos.shown().stream()
                .collect(Collectors.groupingBy(one -> one.group(reader), LinkedHashMap::new, Collectors.toList()));
        if (groups.isEmpty()) {
            return "";
        }
        var pieces = groups.entrySet().stream()
                .map(group -> page.piece(
                        demoGroup,
                        reader,
                        Map.of("group", group.getKey(), "logins", logins(group.getValue(), reader, next))))
                .collect(Collectors.joining());
        return page.piece(demonstration, reader, Map.of("groups", pieces));
    }

    private String logins(List<DemoLogin> logins, Locale reader, String next) {
        return logins.stream()
                .map(one -> page.piece(
                        demoLogin,
                        reader,
                        Map.of("login", one.login(), "who", one.who(reader), "address", filling(one, next))))
                .collect(Collectors.joining());
    }

    private static String filling(DemoLogin one, String next) {
        var query = NextAddress.query(next);
        return SignInPages.LOGIN + (query.isEmpty() ? "?" : query + "&") + DEMO + "=" + one.login() + "#form";
    }
}
