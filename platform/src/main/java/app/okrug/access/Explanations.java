package app.okrug.access;

import app.okrug.access.Explanation.Answer;
import app.okrug.access.Verdict.Denied;
import app.okrug.access.Verdict.Granted;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Why somebody may or may not, now or on another day (I14). The [Judge] that decides tells the way to its decision;
/// nothing here decides.
@Service
public class Explanations {

    private final Access access;
    private final Standings standings;
    private final Judge judge;
    private final ObjectStates states;
    private final Wording wording;
    private final SchoolRegistry schools;
    private final Clock clock;

    Explanations(
            Access access,
            Standings standings,
            Judge judge,
            ObjectStates states,
            Wording wording,
            SchoolRegistry schools,
            Clock clock) {
        this.access = access;
        this.standings = standings;
        this.judge = judge;
        this.states = states;
        this.wording = wording;
        this.schools = schools;
        this.clock = clock;
    }

    /// What the decision about somebody is on a day: today as it falls this very moment, on another day as it falls
    /// at noon. The matrix of a coming day is today's.
    ///
    /// @throws AccessRefused when the acting person may not see the rights of users
    public Explanation of(PersonId person, Category category, Right right, Target target, LocalDate day) {
        access.require(Right.USERS_VIEW, Target.school());
        var zone = schools.current().zone();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        return at(
                person,
                category,
                right,
                target,
                day.equals(today)
                        ? now
                        : day.atTime(LocalTime.NOON).atZone(zone).toInstant());
    }

    private Explanation at(PersonId person, Category category, Right right, Target target, Instant moment) {
        var day = LocalDate.ofInstant(moment, schools.current().zone());
        var chain = new Chain(wording, moment);
        var verdict = judge.judge(standings.of(person, category, day), right, target, moment, chain);
        return switch (verdict) {
            case Granted granted ->
                new Explanation(
                        unnamed(target) && states.concern(right) ? Answer.DEPENDS : Answer.YES,
                        wording.decision(granted, moment),
                        chain.steps(),
                        null,
                        granted.role());
            case Denied denied -> {
                var role = role(denied);
                var elsewhere = unnamed(target) && denied.code() == RefusalCode.NOT_YOURS;
                yield new Explanation(
                        elsewhere ? Answer.DEPENDS : Answer.NO,
                        wording.decision(denied, moment),
                        chain.steps(),
                        Remedy.of(denied.code(), role),
                        role);
            }
        };
    }

    private static boolean unnamed(Target target) {
        return target.equals(Target.school());
    }

    private static @Nullable Role role(Denied denied) {
        return denied.facts().stream()
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .findFirst()
                .orElse(null);
    }
}
