package app.okrug.identity.signin;

import app.okrug.identity.Activation;
import app.okrug.identity.PasswordRules;
import app.okrug.identity.SignInOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/activate`: login and one-time code from paper, and a password of one's own.
@RestController
class ActivationPages {

    private final Template form = Template.read("activate.html");
    private final Activation activation;
    private final Sessions sessions;
    private final SecondStepPages second;
    private final Page page;
    private final Welcome welcome;
    private final ReaderLanguage language;

    ActivationPages(
            Activation activation,
            Sessions sessions,
            SecondStepPages second,
            Page page,
            Welcome welcome,
            ReaderLanguage language) {
        this.activation = activation;
        this.sessions = sessions;
        this.second = second;
        this.page = page;
        this.welcome = welcome;
        this.language = language;
    }

    @GetMapping(SignInPages.ACTIVATE)
    ResponseEntity<String> form(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String login,
            @RequestParam @Nullable String next) {
        language.remember(request, response);
        var notice = request.getParameter(SignInPages.STALE) == null
                ? ""
                : page.notice(language.resolveLocale(request), "calm", "identity.stale_form");
        return show(request, HttpStatus.OK, login, "", NextAddress.of(next), notice);
    }

    @PostMapping(SignInPages.ACTIVATE)
    ResponseEntity<String> sent(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            @RequestParam @Nullable String next)
            throws InterruptedException {
        if (!password.equals(repeated)) {
            return again(request, HttpStatus.UNPROCESSABLE_CONTENT, login, code, next, "identity.password.differs");
        }
        var chosen = language.chosen(request).orElse(null);
        return switch (activation.attempt(login, code, password, ClientAddress.network(request), chosen)) {
            case SignInOutcome.Welcome(var who) -> {
                sessions.open(request, response, who);
                language.forget(response);
                yield welcome.to(request, NextAddress.of(next));
            }
            case SignInOutcome.CodeNeeded(var who) -> second.ask(request, who, NextAddress.of(next));
            case SignInOutcome.Wrong _ ->
                again(request, HttpStatus.UNAUTHORIZED, login, "", next, "identity.activate.wrong");
            case SignInOutcome.Closed(var school) ->
                again(
                        request,
                        HttpStatus.FORBIDDEN,
                        login,
                        "",
                        next,
                        ClosedSchool.key(school),
                        school.name(),
                        school.reason());
            case SignInOutcome.Wait(var time) ->
                again(request, HttpStatus.TOO_MANY_REQUESTS, login, code, next, "identity.wait", WaitingTime.of(time));
            case SignInOutcome.Unfit(var fault) ->
                again(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        login,
                        code,
                        next,
                        fault.key(),
                        PasswordRules.SHORTEST,
                        PasswordRules.LONGEST);
        };
    }

    private ResponseEntity<String> again(
            HttpServletRequest request,
            HttpStatus status,
            String login,
            String code,
            @Nullable String next,
            String key,
            Object... values) {
        var notice = page.notice(language.resolveLocale(request), "fault", key, values);
        return show(request, status, login, code, NextAddress.of(next), notice);
    }

    private ResponseEntity<String> show(
            HttpServletRequest request, HttpStatus status, String login, String code, String next, String notice) {
        var reader = language.resolveLocale(request);
        var main = page.piece(
                form,
                reader,
                Map.of(
                        "notice",
                        notice,
                        "login",
                        login,
                        "code",
                        code,
                        "next",
                        next,
                        "back",
                        SignInPages.LOGIN + NextAddress.query(next),
                        "shortest",
                        String.valueOf(PasswordRules.SHORTEST),
                        "longest",
                        String.valueOf(PasswordRules.LONGEST),
                        "csrf",
                        FormToken.of(request)));
        return page.answer(
                status, reader, "identity.activate.title", SignInPages.ACTIVATE + NextAddress.query(next), main);
    }
}
