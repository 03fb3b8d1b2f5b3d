package app.okrug.identity.signin;

import app.okrug.identity.SignIn;
import app.okrug.identity.SignInOutcome;
import app.okrug.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/login`: the form, and what is sent with it. The same address serves the journal's dialog for signing in again.
@RestController
public class SignInPages {

    public static final String LOGIN = "/login";
    public static final String ACTIVATE = "/activate";
    static final String SIGNED_OUT = "signed-out";
    static final String STALE = "stale";

    private final SignIn signIn;
    private final Sessions sessions;
    private final LoginPage page;
    private final SecondStepPages second;
    private final Welcome welcome;
    private final ReaderLanguage language;

    SignInPages(
            SignIn signIn,
            Sessions sessions,
            LoginPage page,
            SecondStepPages second,
            Welcome welcome,
            ReaderLanguage language) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.page = page;
        this.second = second;
        this.welcome = welcome;
        this.language = language;
    }

    @GetMapping(LOGIN)
    ResponseEntity<String> form(
            HttpServletRequest request, HttpServletResponse response, @RequestParam @Nullable String next) {
        language.remember(request, response);
        return page.fresh(request, NextAddress.of(next));
    }

    @PostMapping(LOGIN)
    ResponseEntity<?> sent(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam @Nullable String account,
            @RequestParam @Nullable String next)
            throws InterruptedException {
        var outcome = signIn.attempt(
                login,
                password,
                ClientAddress.network(request),
                language.chosen(request).orElse(null));
        var dialog = SignInEntry.isProgram(request);
        return switch (outcome) {
            case SignInOutcome.Welcome(var who)
            when dialog && account != null && !account.equals(id(who)) -> page.said(request, "identity.other_account");
            case SignInOutcome.Welcome(var who)
            when dialog -> {
                sessions.open(request, response, who);
                yield ResponseEntity.noContent().build();
            }
            case SignInOutcome.Welcome(var who) -> {
                sessions.open(request, response, who);
                language.forget(response);
                yield welcome.to(request, NextAddress.of(next));
            }
            case SignInOutcome.CodeNeeded(var who)
            when dialog && account != null && !account.equals(id(who)) -> page.said(request, "identity.other_account");
            case SignInOutcome.CodeNeeded(var who)
            when dialog && sessions.locked(request, who.account()) -> {
                sessions.open(request, response, who);
                yield ResponseEntity.noContent().build();
            }
            case SignInOutcome.CodeNeeded _ when dialog -> page.said(request, "identity.second.page");
            case SignInOutcome.CodeNeeded(var who) -> second.ask(request, who, NextAddress.of(next));
            case SignInOutcome.Wait(var time) when dialog -> page.said(request, "identity.wait", WaitingTime.of(time));
            case SignInOutcome.Wait(var time) ->
                page.again(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        login,
                        NextAddress.of(next),
                        "identity.wait",
                        WaitingTime.of(time));
            case SignInOutcome.Closed(var school)
            when dialog -> page.said(request, ClosedSchool.key(school), school.name(), school.reason());
            case SignInOutcome.Closed(var school) ->
                page.again(
                        request,
                        HttpStatus.FORBIDDEN,
                        login,
                        NextAddress.of(next),
                        ClosedSchool.key(school),
                        school.name(),
                        school.reason());
            case SignInOutcome.Wrong _, SignInOutcome.Unfit _ when dialog -> page.said(request, "identity.wrong");
            case SignInOutcome.Wrong _, SignInOutcome.Unfit _ ->
                page.again(request, HttpStatus.UNAUTHORIZED, login, NextAddress.of(next), "identity.wrong");
        };
    }

    private static String id(SignedIn who) {
        return who.account().value().toString();
    }
}
