package app.okrug.access;

import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Which rights only two people give (`RIGHTS_BY_TWO`, ASVS 2.3.5), and keeping what one has begun until another one
/// has looked at it.
@Component
class ByTwo {

    private final Regulation regulation;
    private final Judge judge;
    private final WaitingRightRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ByTwo(Regulation regulation, Judge judge, WaitingRightRows rows, ApplicationEventPublisher events, Clock clock) {
        this.regulation = regulation;
        this.judge = judge;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the school gives a right by two.
    boolean concerns(Right right) {
        var wanted = regulation.current(Parameter.RIGHTS_BY_TWO).value();
        return right.signs().stream().anyMatch(sign -> wanted.contains(sign.name()));
    }

    /// Whether a role holds such a right as the matrix stands.
    boolean concerns(Role role) {
        var now = clock.instant();
        return !regulation.current(Parameter.RIGHTS_BY_TWO).value().isEmpty()
                && Arrays.stream(Right.values())
                        .filter(this::concerns)
                        .anyMatch(right -> !judge.scopes(role, right, now).isEmpty());
    }

    /// Keeps what the acting person wants until a second one has decided.
    void propose(WaitingRight.Wish wish) {
        var one = new WaitingRight(
                new WaitingRightId(UUID.randomUUID()),
                wish.kind(),
                wish.person(),
                wish.right(),
                wish.role(),
                wish.name(),
                wish.nameInEnglish(),
                wish.scopes(),
                wish.veto(),
                wish.from(),
                wish.until(),
                wish.reason().strip(),
                CurrentActor.require().person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                WaitingOutcome.WAITING,
                null,
                null,
                "");
        rows.add(one);
        events.publishEvent(
                new WaitingRightChanged(WaitingOutcome.WAITING, one.kind(), one.person(), one.what(), one.reason()));
    }
}
