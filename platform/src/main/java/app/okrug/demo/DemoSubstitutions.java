package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.substitutions.AbsenceId;
import app.okrug.substitutions.AbsencePlan;
import app.okrug.substitutions.AbsenceReason;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.AffectedLesson;
import app.okrug.substitutions.NewAbsence;
import app.okrug.substitutions.OpenLesson;
import app.okrug.substitutions.Solution;
import app.okrug.substitutions.Substitutions;
import app.okrug.substitutions.TakingOver;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Teachers who are away for some days, and what becomes of their lessons: given by colleagues, both halves of a class
/// together, not held. Where the act wants it so, whoever gives a lesson records that himself. One teacher is away
/// today, and nobody has decided about that yet.
@Component
class DemoSubstitutions {

    private record Away(Post post, Month month, int first, int days, AbsenceReason reason, String document) {}

    private static final List<Away> AWAY = List.of(
            new Away(Post.PHYSICS, Month.SEPTEMBER, 14, 3, AbsenceReason.SICKNESS, "больничный лист 9214"),
            new Away(Post.ENGLISH_ONE, Month.OCTOBER, 6, 3, AbsenceReason.TRAINING, "приказ № 87 от 01.10"),
            new Away(Post.GEOGRAPHY, Month.NOVEMBER, 10, 2, AbsenceReason.TRIP, "приказ № 104 от 06.11"),
            new Away(Post.CHEMISTRY, Month.FEBRUARY, 9, 3, AbsenceReason.SICKNESS, "больничный лист 1187"));
    private static final Post AWAY_TODAY = Post.TECHNOLOGY;

    private final Absences absences;
    private final Substitutions substitutions;
    private final TakingOver taking;

    DemoSubstitutions(Absences absences, Substitutions substitutions, TakingOver taking) {
        this.absences = absences;
        this.substitutions = substitutions;
        this.taking = taking;
    }

    /// Records who was away up to a moment and decides about the lessons, each on its morning.
    void decide(Brought brought, int year, Instant until, ZoneId zone) {
        for (var away : AWAY) {
            var first = LocalDate.of(
                    away.month().compareTo(Month.AUGUST) > 0 ? year : year + 1, away.month(), away.first());
            var last = first.plusDays(away.days() - 1L);
            if (last.isBefore(until.atZone(zone).toLocalDate())) {
                var id = at(first, zone, () -> recorded(brought, away, first, last));
                decide(brought, id, first, zone);
            }
        }
        CurrentActor.run(
                brought.school(),
                brought.administrator(),
                () -> ClockOfWork.runAt(until, () -> {
                    var today = until.atZone(zone).toLocalDate();
                    absences.record(new NewAbsence(
                            brought.teacher(AWAY_TODAY).person(),
                            today,
                            today.plusDays(2),
                            AbsenceReason.SICKNESS,
                            ""));
                }));
    }

    private AbsenceId recorded(Brought brought, Away away, LocalDate first, LocalDate last) {
        return CurrentActor.call(
                brought.school(),
                brought.administrator(),
                () -> absences.record(new NewAbsence(
                        brought.teacher(away.post()).person(), first, last, away.reason(), away.document())));
    }

    private void decide(Brought brought, AbsenceId id, LocalDate first, ZoneId zone) {
        var teachers = brought.teachers().stream().collect(Collectors.toMap(Actor::person, teacher -> teacher));
        var lessons = at(first, zone, () -> plan(brought, id)).lessons();
        for (var lesson : lessons) {
            at(lesson.day(), zone, () -> {
                decide(brought, id, lesson, teachers);
                return true;
            });
        }
    }

    private AbsencePlan plan(Brought brought, AbsenceId id) {
        return CurrentActor.call(brought.school(), brought.administrator(), () -> substitutions.plan(id));
    }

    private void decide(Brought brought, AbsenceId id, AffectedLesson lesson, Map<PersonId, Actor> teachers) {
        var plan = plan(brought, id);
        var beside = plan.neighboursOf(lesson);
        var free = plan.colleaguesFor(lesson);
        if (beside.isEmpty() && !free.isEmpty()) {
            var colleague = teachers.get(free.getFirst().name().person());
            if (colleague != null && taken(brought, colleague, lesson)) {
                return;
            }
        }
        var solution = !beside.isEmpty()
                ? new Solution.Merged(beside.getFirst().lesson())
                : free.isEmpty()
                        ? new Solution.Cancelled()
                        : new Solution.Substituted(free.getFirst().name().person());
        CurrentActor.run(
                brought.school(), brought.administrator(), () -> substitutions.decide(id, lesson.id(), solution));
    }

    /// Whether the colleague may record the substitution himself, which he then does.
    private boolean taken(Brought brought, Actor colleague, AffectedLesson lesson) {
        return CurrentActor.call(brought.school(), colleague, () -> {
            var offered = taking.today().stream().map(OpenLesson::id).anyMatch(lesson.id()::equals);
            if (offered) {
                taking.take(lesson.id());
            }
            return offered;
        });
    }

    private static <T> T at(LocalDate day, ZoneId zone, ScopedValue.CallableOp<? extends T, RuntimeException> work) {
        return ClockOfWork.<T, RuntimeException>callAt(
                day.atTime(7, 40).atZone(zone).toInstant(), work);
    }
}
