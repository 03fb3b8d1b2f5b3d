package app.okrug.identity;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Open;
import app.okrug.access.Right;
import app.okrug.access.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Of whom a second step is demanded (S-05): operators of the office and whoever looks after the users of a
/// school, once the days of grace are over. Everybody else is offered one. A demonstration demands nothing.
@Service
public class SecondFactorDuty {

    private final CurrentAccount current;
    private final Access access;
    private final SecondFactors factors;
    private final IdentitySettings settings;
    private final Clock clock;

    SecondFactorDuty(
            CurrentAccount current, Access access, SecondFactors factors, IdentitySettings settings, Clock clock) {
        this.current = current;
        this.access = access;
        this.factors = factors;
        this.settings = settings;
        this.clock = clock;
    }

    /// Until when the one who acts must have set it up; empty for whom it is only offered, and for whom it is there.
    @Open("about the account that asks")
    public Optional<Instant> due() {
        var who = current.find();
        if (who.isEmpty() || !demanded() || factors.has(who.get().account())) {
            return Optional.empty();
        }
        return Optional.of(factors.askedSince(who.get().account())
                .plus(settings.secondFactor().grace()));
    }

    /// Whether that moment has passed.
    @Open("about the account that asks")
    public boolean overdue() {
        return due().filter(until -> !until.isAfter(clock.instant())).isPresent();
    }

    private boolean demanded() {
        if (settings.demo() || !settings.secondFactor().demanded()) {
            return false;
        }
        return CurrentOperator.find().isPresent()
                || CurrentActor.find().isPresent() && access.allows(Right.USERS_MANAGE, Target.school());
    }
}
