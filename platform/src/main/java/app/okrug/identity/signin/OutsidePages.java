package app.okrug.identity.signin;

import app.okrug.identity.OutsideIdentity;
import app.okrug.identity.OutsideSignIn;
import app.okrug.identity.OwnOutsideLinks;
import app.okrug.identity.SignInOutcome;
import app.okrug.identity.outside.Journey;
import app.okrug.identity.outside.Journeys;
import app.okrug.identity.outside.OutsideProvider;
import app.okrug.identity.outside.ProviderAway;
import app.okrug.identity.outside.Unbelieved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/login/outside`: to the outside provider and back, to sign in or to link one's account.
@RestController
class OutsidePages {

    private static final Logger LOG = LoggerFactory.getLogger(OutsidePages.class);
    private static final String REFUSED_THERE = "access_denied";

    private final OutsideProvider provider;
    private final Journeys journeys;
    private final JourneyCookie cookie;
    private final OutsideSignIn signIn;
    private final OwnOutsideLinks links;
    private final Sessions sessions;
    private final SecondStepPages second;
    private final OutsideWords words;
    private final Welcome welcome;
    private final ReaderLanguage language;

    OutsidePages(
            OutsideProvider provider,
            Journeys journeys,
            JourneyCookie cookie,
            OutsideSignIn signIn,
            OwnOutsideLinks links,
            Sessions sessions,
            SecondStepPages second,
            OutsideWords words,
            Welcome welcome,
            ReaderLanguage language) {
        this.provider = provider;
        this.journeys = journeys;
        this.cookie = cookie;
        this.signIn = signIn;
        this.links = links;
        this.sessions = sessions;
        this.second = second;
        this.words = words;
        this.welcome = welcome;
        this.language = language;
    }

    /// The button of the sign-in page. The rest of its form counts for nothing here but what it says of the computer.
    @PostMapping(OutsideProvider.BACK)
    ResponseEntity<String> go(
            HttpServletRequest request, HttpServletResponse response, @RequestParam @Nullable String next) {
        var journey = journeys.begin(null, language.chosen(request).orElse(null), NextAddress.of(next));
        try {
            var address = provider.address(journey, SharedComputer.said(request));
            SharedComputer.remember(request, response);
            cookie.give(response, journeys.sealed(journey));
            return words.onward(request, address);
        } catch (ProviderAway away) {
            return away(request, away, journey.next());
        }
    }

    /// The button of the account page, with the ticket that it got for the reader's fresh confirmation.
    @GetMapping(OutsideProvider.BACK + "/link")
    ResponseEntity<String> link(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String ticket) {
        var account = links.begun(ticket);
        if (account.isEmpty()) {
            return words.notLinked(request, "identity.outside.link.late");
        }
        var journey = journeys.begin(account.get(), null, NextAddress.HOME);
        try {
            var address = provider.address(journey, SharedComputer.said(request));
            cookie.give(response, journeys.sealed(journey));
            return seeOther(address.toString());
        } catch (ProviderAway away) {
            LOG.warn("The outside provider of sign-in: {}", oneLine(away));
            return words.notLinked(request, "identity.outside.link.away");
        }
    }

    /// The way back.
    ///
    /// @param iss who sends back, where the provider says so (RFC 9207)
    @GetMapping(OutsideProvider.BACK)
    ResponseEntity<String> back(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String error,
            @RequestParam @Nullable String iss) {
        var found = journeys.back(cookie.take(request, response), state);
        if (found.isEmpty()) {
            return words.again(request, HttpStatus.BAD_REQUEST, NextAddress.HOME, "identity.outside.stale");
        }
        var journey = found.get();
        if (!error.isEmpty() || code.isEmpty()) {
            var key = error.equals(REFUSED_THERE) ? "identity.outside.cancelled" : "identity.outside.refused";
            return failed(request, HttpStatus.UNAUTHORIZED, journey, key);
        }
        try {
            var identity = provider.identity(journey, code, iss);
            return journey.linking() == null
                    ? signIn(request, response, journey, identity)
                    : words.linked(request, links.link(journey.linking(), identity));
        } catch (ProviderAway away) {
            LOG.warn("The outside provider of sign-in: {}", oneLine(away));
            return failed(request, HttpStatus.SERVICE_UNAVAILABLE, journey, "identity.outside.away");
        } catch (Unbelieved unbelieved) {
            LOG.warn("An answer of the outside provider of sign-in is not believed: {}", oneLine(unbelieved));
            return failed(request, HttpStatus.UNAUTHORIZED, journey, "identity.outside.refused");
        }
    }

    /// After signing out here, the way to do it there, too: at a computer of many somebody else sits down next.
    @GetMapping(OutsideProvider.BACK + "/leave")
    ResponseEntity<String> leave(HttpServletRequest request) {
        try {
            return provider.leaving()
                    .map(address -> seeOther(address.toString()))
                    .orElseGet(() ->
                            words.again(request, HttpStatus.OK, NextAddress.HOME, "identity.outside.leave.there"));
        } catch (ProviderAway away) {
            return away(request, away, NextAddress.HOME);
        }
    }

    private ResponseEntity<String> signIn(
            HttpServletRequest request, HttpServletResponse response, Journey journey, OutsideIdentity identity) {
        var next = NextAddress.of(journey.next());
        var outcome = signIn.welcome(identity, ClientAddress.network(request), journey.language());
        if (outcome.isEmpty()) {
            return words.unknown(request, next);
        }
        return switch (outcome.get()) {
            case SignInOutcome.Welcome(var who) -> {
                sessions.open(request, response, who);
                language.forget(response);
                yield welcome.to(request, next);
            }
            case SignInOutcome.CodeNeeded(var who) -> second.ask(request, who, next);
            case SignInOutcome.Closed(var school) ->
                words.again(
                        request, HttpStatus.FORBIDDEN, next, ClosedSchool.key(school), school.name(), school.reason());
            case SignInOutcome.Wrong _, SignInOutcome.Unfit _, SignInOutcome.Wait _ ->
                words.again(request, HttpStatus.FORBIDDEN, next, "identity.outside.closed");
        };
    }

    private ResponseEntity<String> failed(HttpServletRequest request, HttpStatus status, Journey journey, String key) {
        return journey.linking() == null
                ? words.again(request, status, NextAddress.of(journey.next()), key, words.provider())
                : words.notLinked(request, key);
    }

    private ResponseEntity<String> away(HttpServletRequest request, ProviderAway away, String next) {
        LOG.warn("The outside provider of sign-in: {}", oneLine(away));
        return words.again(request, HttpStatus.SERVICE_UNAVAILABLE, next, "identity.outside.away", words.provider());
    }

    /// What others have said stays in its line of the log.
    private static String oneLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
    }

    private static ResponseEntity<String> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
