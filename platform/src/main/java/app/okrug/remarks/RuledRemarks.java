package app.okrug.remarks;

import app.okrug.curriculum.CourseId;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Remarks that a rule of the act makes by itself: one for each cause, never a second one; settled when the cause is
/// gone, opened again when it comes back. What a person has settled stays settled. Asks for no right: the asking
/// feature does.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RuledRemarks {

    private final RemarkRows rows;
    private final RemarkSteps steps;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    RuledRemarks(
            RemarkRows rows,
            RemarkSteps steps,
            Regulation regulation,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.steps = steps;
        this.regulation = regulation;
        this.clock = clock;
        this.events = events;
    }

    /// Why there is a remark.
    ///
    /// @param key the same whenever the same cause is found
    /// @param lesson that it is about; null for the page as a whole
    public record Cause(
            String key, CourseId course, @Nullable LessonId lesson, String words) {}

    /// What became of a rule's remarks.
    public record Kept(int raised, int closed) {

        /// Both together.
        public Kept and(Kept other) {
            return new Kept(raised + other.raised, closed + other.closed);
        }
    }

    /// Makes the remarks of a rule what its causes say.
    ///
    /// @param rule its code
    /// @param causes all that hold now
    /// @param examined which causes were looked for; the others are left alone
    /// @param gone what is said when a cause is gone
    public Kept keep(String rule, Collection<Cause> causes, Predicate<String> examined, String gone) {
        var now = clock.now().truncatedTo(ChronoUnit.MICROS);
        var due =
                clock.today().plusDays(regulation.current(Parameter.REMARK_DAYS).value());
        var byKey = new HashMap<String, Cause>();
        causes.forEach(cause -> byKey.put(cause.key(), cause));
        var known = rows.ruled(rule, byKey.keySet());
        var keys = known.stream().map(RemarkRows.Ruled::cause).collect(Collectors.toSet());

        var raised = rows.addRuled(
                rule,
                byKey.values().stream()
                        .filter(cause -> !keys.contains(cause.key()))
                        .toList(),
                due,
                now);
        var back = rows.reopenRuled(
                known.stream()
                        .filter(one -> one.closedByRule() && byKey.containsKey(one.cause()))
                        .toList(),
                due);
        var closed = rows.closeRuled(
                known.stream()
                        .filter(one -> one.state() != RemarkState.CLOSED
                                && !byKey.containsKey(one.cause())
                                && examined.test(one.cause()))
                        .toList(),
                now);
        rows.reword(reworded(known, byKey));
        told(raised, RemarkStep.Kind.RAISED, byKey, due);
        told(back, RemarkStep.Kind.REOPENED, byKey, due);
        steps.addAll(closed.stream()
                .map(one -> new RemarkSteps.Step(one.id(), RemarkStep.Kind.CLOSED, gone, null, null, now))
                .toList());
        publish(closed, RemarkStep.Kind.CLOSED);
        return new Kept(raised.size() + back.size(), closed.size());
    }

    private static Map<UUID, String> reworded(List<RemarkRows.Ruled> known, Map<String, Cause> byKey) {
        var words = new HashMap<UUID, String>();
        known.forEach(one -> {
            var cause = byKey.get(one.cause());
            if (cause != null && !cause.words().equals(one.words())) {
                words.put(one.id(), cause.words());
            }
        });
        return words;
    }

    private void told(List<RemarkRows.Ruled> changed, RemarkStep.Kind kind, Map<String, Cause> byKey, LocalDate due) {
        var now = clock.now().truncatedTo(ChronoUnit.MICROS);
        steps.addAll(changed.stream()
                .map(one -> new RemarkSteps.Step(one.id(), kind, words(byKey.get(one.cause())), due, null, now))
                .toList());
        publish(changed, kind);
    }

    private static String words(@Nullable Cause cause) {
        return cause == null ? "" : cause.words();
    }

    private void publish(List<RemarkRows.Ruled> changed, RemarkStep.Kind kind) {
        changed.forEach(one -> events.publishEvent(new RemarkChanged(new RemarkId(one.id()), kind, one.course())));
    }
}
