package app.okrug.identity.signin;

import app.okrug.identity.PasskeySignIn;
import app.okrug.identity.SignInOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/login/passkey`: signing in by a passkey alone, with neither login nor password.
@RestController
class PasskeySignInPages {

    static final String PATH = "/login/passkey";

    private final PasskeySignIn signIn;
    private final Sessions sessions;
    private final LoginPage page;
    private final Welcome welcome;
    private final ReaderLanguage language;

    PasskeySignInPages(
            PasskeySignIn signIn, Sessions sessions, LoginPage page, Welcome welcome, ReaderLanguage language) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.page = page;
        this.welcome = welcome;
        this.language = language;
    }

    /// The way begins at the sign-in page.
    @GetMapping(PATH)
    ResponseEntity<String> begin() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, SignInPages.LOGIN)
                .build();
    }

    @PostMapping(PATH)
    ResponseEntity<String> sent(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam @Nullable String next)
            throws InterruptedException {
        var outcome = signIn.attempt(
                question,
                answer,
                ClientAddress.network(request),
                language.chosen(request).orElse(null));
        var onward = NextAddress.of(next);
        return switch (outcome) {
            case SignInOutcome.Welcome(var who) -> {
                sessions.open(request, response, who);
                language.forget(response);
                yield welcome.to(request, onward);
            }
            case SignInOutcome.Wait(var time) ->
                page.again(request, HttpStatus.TOO_MANY_REQUESTS, "", onward, "identity.wait", WaitingTime.of(time));
            case SignInOutcome.Closed(var school) ->
                page.again(
                        request,
                        HttpStatus.FORBIDDEN,
                        "",
                        onward,
                        ClosedSchool.key(school),
                        school.name(),
                        school.reason());
            case SignInOutcome.Wrong _, SignInOutcome.Unfit _, SignInOutcome.CodeNeeded _ ->
                page.again(request, HttpStatus.UNAUTHORIZED, "", onward, "identity.passkey.wrong");
        };
    }
}
