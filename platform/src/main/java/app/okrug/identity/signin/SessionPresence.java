package app.okrug.identity.signin;

import app.okrug.access.PresenceSource;
import app.okrug.identity.IdentitySettings;
import app.okrug.identity.SecondFactorDuty;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// When the person of a session has shown last who they are: at sign-in, or when asked again.
@Component
public class SessionPresence implements PresenceSource {

    private final SecondFactorDuty duty;
    private final IdentitySettings settings;
    private final Clock clock;

    SessionPresence(SecondFactorDuty duty, IdentitySettings settings, Clock clock) {
        this.duty = duty;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean stale() {
        return session()
                .flatMap(SignInTime::find)
                .filter(shown -> shown.plus(settings.confirmation()).isBefore(clock.instant()))
                .isPresent();
    }

    @Override
    public boolean unprotected() {
        return session().isPresent() && duty.overdue();
    }

    /// The person of this session has just shown it.
    public void shown() {
        session().ifPresent(session -> SignInTime.note(session, clock.instant()));
    }

    private static Optional<HttpSession> session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getSession(false))
                : Optional.empty();
    }
}
