package app.okrug.identity.signin;

import static java.util.Map.entry;

import app.okrug.identity.SecondStep;
import app.okrug.identity.SignInOutcome;
import app.okrug.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/login/code`: the second step, for accounts that ask for a code or a passkey beside the password.
@RestController
class SecondStepPages {

    static final String PATH = "/login/code";

    private final Template form = Template.read("second.html");
    private final SecondStep step;
    private final Sessions sessions;
    private final Page page;
    private final Welcome welcome;
    private final ReaderLanguage language;
    private final PasskeyForm passkeys;

    SecondStepPages(
            SecondStep step,
            Sessions sessions,
            Page page,
            Welcome welcome,
            ReaderLanguage language,
            PasskeyForm passkeys) {
        this.step = step;
        this.sessions = sessions;
        this.page = page;
        this.welcome = welcome;
        this.language = language;
        this.passkeys = passkeys;
    }

    /// The form, for who has just given the right password.
    ResponseEntity<String> ask(HttpServletRequest request, SignedIn who, String next) {
        var ticket = step.ticket(who, language.chosen(request).orElse(null));
        return show(request, HttpStatus.OK, ticket, next, "");
    }

    /// Without a ticket there is nothing to ask for: the way begins at the password.
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
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam @Nullable String next)
            throws InterruptedException {
        var address = ClientAddress.network(request);
        var outcome = answer.isEmpty()
                ? step.attempt(ticket, code, address)
                : step.attempt(ticket, question, answer, address);
        return switch (outcome) {
            case SignInOutcome.Welcome(var who) -> {
                sessions.open(request, response, who);
                language.forget(response);
                yield welcome.to(request, NextAddress.of(next));
            }
            case SignInOutcome.Wait(var time) ->
                show(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        ticket,
                        NextAddress.of(next),
                        page.notice(language.resolveLocale(request), "fault", "identity.wait", WaitingTime.of(time)));
            case SignInOutcome.Wrong _, SignInOutcome.Closed _, SignInOutcome.Unfit _, SignInOutcome.CodeNeeded _ ->
                show(
                        request,
                        HttpStatus.UNAUTHORIZED,
                        ticket,
                        NextAddress.of(next),
                        page.notice(
                                language.resolveLocale(request),
                                "fault",
                                answer.isEmpty() ? "identity.second.wrong" : "identity.passkey.wrong"));
        };
    }

    private ResponseEntity<String> show(
            HttpServletRequest request, HttpStatus status, String ticket, String next, String notice) {
        var reader = language.resolveLocale(request);
        var ways = step.ways(ticket);
        var passkey = ways.question() == null
                ? ""
                : passkeys.form(request, PATH, Objects.requireNonNull(ways.question()), ticket, next);
        var main = page.piece(
                form,
                reader,
                Map.ofEntries(
                        entry("notice", notice),
                        entry("ticket", ticket),
                        entry("next", next),
                        entry("computer", SharedComputer.said(request) ? "shared" : "own"),
                        entry("back", SignInPages.LOGIN + NextAddress.query(next)),
                        entry("csrf", FormToken.of(request)),
                        entry(
                                "hint",
                                page.text(reader, ways.telephone() ? "identity.second.hint" : "identity.second.spare")),
                        entry("button", passkey.isEmpty() ? "" : passkeys.button(reader, "identity.passkey.beside")),
                        entry("passkey", passkey)));
        return page.answer(status, reader, "identity.second.title", SignInPages.LOGIN + NextAddress.query(next), main);
    }
}
