package app.okrug.identity.signin;

import app.okrug.access.UserId;
import app.okrug.identity.Membership;
import app.okrug.identity.MembershipId;
import app.okrug.identity.OpenSessions;
import app.okrug.identity.SessionId;
import app.okrug.identity.SignedIn;
import app.okrug.identity.SignedInAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Opens sessions, notes when they are really used, and locks those that lie unused.
///
/// A locked session shows and does nothing, but the same person who signs in again goes on where they were; anybody
/// else gets a fresh one.
@Component
class Sessions {

    private static final String OWNER = "okrug.owner";
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    /// A locked session is kept this long for its owner's return.
    private static final Duration KEPT = Duration.ofHours(2);
    /// That a session is at work is written down no more often than this.
    private static final Duration NOTED = Duration.ofMinutes(5);

    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository csrfTokens;
    private final SessionLimits limits;
    private final OpenSessions records;
    private final ClientCountry countries;
    private final Clock clock;

    /// To whom a session belongs, and when it was used last.
    private static final class Owner {
        private final UserId account;
        private final boolean shared;
        private final SessionId record;
        private volatile @Nullable MembershipId membership;
        private volatile Instant used;
        private volatile Instant noted;

        Owner(UserId account, boolean shared, SessionId record, @Nullable MembershipId membership, Instant used) {
            this.account = account;
            this.shared = shared;
            this.record = record;
            this.membership = membership;
            this.used = used;
            this.noted = used;
        }
    }

    Sessions(
            CsrfTokenRepository csrfTokens,
            SessionLimits limits,
            OpenSessions records,
            ClientCountry countries,
            Clock clock) {
        this.csrfTokens = csrfTokens;
        this.limits = limits;
        this.records = records;
        this.countries = countries;
        this.clock = clock;
    }

    /// Opens a session, or unlocks the one its owner comes back to. The session's id changes either way.
    void open(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        var who = signedIn;
        var old = request.getSession(false);
        var owner = owner(old);
        SessionId record = null;
        if (old != null && owner != null && owner.account.equals(who.account())) {
            request.changeSessionId();
            who = again(who, owner.membership);
            record = records.ended(owner.record) ? null : owner.record;
        } else if (old != null) {
            end(old);
        }
        if (record == null) {
            record = records.open(
                    who.account(), ClientAddress.whole(request), Device.of(request), countries.of(request));
        }
        var session = request.getSession(true);
        session.setAttribute(
                OWNER, new Owner(who.account(), SharedComputer.said(request), record, chosen(who), clock.instant()));
        SharedComputer.remember(request, response);
        SignInTime.note(session, clock.instant());
        session.setMaxInactiveInterval((int) limits.idle(who).plus(KEPT).toSeconds());
        var authentication = new SignedInAuthentication(who);
        save(request, response, authentication);
        new CsrfAuthenticationStrategy(csrfTokens).onAuthentication(authentication, request, response);
        // The new token is made when it is first asked for: a dialog that goes on with its page needs it now.
        FormToken.of(request);
    }

    private static SignedIn again(SignedIn who, @Nullable MembershipId before) {
        return before == null || who.membership(before).isEmpty() ? who : who.choosing(before);
    }

    /// Replaces what a session remembers of its owner.
    void replace(HttpServletRequest request, HttpServletResponse response, SignedIn who) {
        var owner = owner(request.getSession(false));
        if (owner != null) {
            owner.membership = chosen(who);
        }
        save(request, response, new SignedInAuthentication(who));
    }

    private void save(HttpServletRequest request, HttpServletResponse response, SignedInAuthentication who) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }

    /// Whether this is what the session holds, and not who a token speaks for.
    boolean holds(HttpSession session, SignedInAuthentication known) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                && known.equals(context.getAuthentication());
    }

    /// How long the session may still lie unused; negative when that is over.
    Duration left(HttpSession session, SignedIn who) {
        var owner = owner(session);
        if (owner == null) {
            return Duration.ZERO.minusSeconds(1);
        }
        var idle = limits.idle(who);
        var allowed = owner.shared && idle.compareTo(SharedComputer.IDLE) > 0 ? SharedComputer.IDLE : idle;
        return Duration.between(clock.instant(), owner.used.plus(allowed));
    }

    /// Somebody has really done something.
    void used(HttpSession session) {
        var owner = owner(session);
        if (owner != null) {
            owner.used = clock.instant();
            if (owner.noted.plus(NOTED).isBefore(owner.used)) {
                owner.noted = owner.used;
                records.used(owner.record);
            }
        }
    }

    /// Whether the request comes with a session of this account that lies locked: what it was opened with counts on.
    boolean locked(HttpServletRequest request, UserId account) {
        var session = request.getSession(false);
        var owner = owner(session);
        return session != null && owner != null && owner.account.equals(account) && !records.ended(owner.record);
    }

    /// Whether somebody has ended it from elsewhere.
    boolean ended(HttpSession session) {
        var owner = owner(session);
        return owner == null || records.ended(owner.record);
    }

    /// Ends it, for its owner leaves.
    void end(HttpSession session) {
        record(session).ifPresent(records::left);
        session.invalidate();
    }

    /// How the list of sessions knows it.
    Optional<SessionId> record(@Nullable HttpSession session) {
        return Optional.ofNullable(owner(session)).map(owner -> owner.record);
    }

    void lock(HttpSession session) {
        session.removeAttribute(CONTEXT);
    }

    /// Lets a locked session go when nobody has come back to it.
    void letGo(HttpSession session) {
        var owner = owner(session);
        if (owner != null && owner.used.plus(KEPT).isBefore(clock.instant())) {
            end(session);
        }
    }

    private static @Nullable MembershipId chosen(SignedIn who) {
        Membership membership = who.chosen();
        return membership == null ? null : membership.id();
    }

    private static @Nullable Owner owner(@Nullable HttpSession session) {
        return session != null && session.getAttribute(OWNER) instanceof Owner owner ? owner : null;
    }
}
