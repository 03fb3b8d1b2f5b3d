package app.okrug.arranging;

import static app.okrug.arranging.Rule.DIFFICULT_AT_THE_EDGE;
import static app.okrug.arranging.Rule.DIFFICULT_DAY;
import static app.okrug.arranging.Rule.HOLE_OF_CLASS;
import static app.okrug.arranging.Rule.HOLE_OF_TEACHER;
import static app.okrug.arranging.Rule.LATE_START;
import static app.okrug.arranging.Rule.NO_ROOM_OF_KIND;
import static app.okrug.arranging.Rule.PUPILS_TWICE;
import static app.okrug.arranging.Rule.ROOM_TWICE;
import static app.okrug.arranging.Rule.SAME_SUBJECT_TWICE;
import static app.okrug.arranging.Rule.TEACHER_TWICE;
import static app.okrug.arranging.Rule.TOO_MANY_A_DAY;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.function.BiPredicate;

/// The rules of a good week. Two lessons at the same time clash by teacher, pupils or room; classes have no
/// holes and begin with the first lesson; no day is longer than the sanitary rules allow (СанПиН 1.2.3685-21,
/// table 6.6); what is difficult stands in the middle of the day and of the week (the same, table 6.9).
public class WeekRules implements ConstraintProvider {

    /// After this lesson nobody learns difficult things well.
    static final int LAST_GOOD = 5;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            twice(factory, Unit::sharesTeacher, TEACHER_TWICE),
            twice(factory, Unit::sharesPupils, PUPILS_TWICE),
            twice(factory, Unit::sharesRoom, ROOM_TWICE),
            noRoom(factory),
            holesOfClasses(factory),
            lateStarts(factory),
            longDays(factory),
            sameSubject(factory),
            edges(factory),
            difficultDays(factory),
            holesOfTeachers(factory)
        };
    }

    private static Constraint twice(ConstraintFactory factory, BiPredicate<Unit, Unit> shares, Rule rule) {
        return penalized(
                factory.forEachUniquePair(Unit.class, Joiners.equal(Unit::getHour))
                        .filter(shares::test),
                rule);
    }

    private static Constraint noRoom(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .filter(unit -> !unit.lesson().roomKind().isEmpty())
                .groupBy(
                        Unit::getHour,
                        unit -> unit.lesson().roomKind(),
                        ConstraintCollectors.sum(
                                (Unit unit) -> unit.lesson().courses().size()))
                .join(RoomStock.class, Joiners.equal((hour, kind, needed) -> kind, RoomStock::kind))
                .filter((hour, kind, needed, stock) -> needed > stock.rooms())
                .penalize(
                        HardSoftScore.ONE_HARD, (hour, kind, needed, stock) -> Math.toIntExact(needed - stock.rooms()))
                .asConstraint(NO_ROOM_OF_KIND.name());
    }

    private static Constraint holesOfClasses(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .groupBy(Unit::schoolClass, WeekRules::day, ConstraintCollectors.toList(WeekRules::lesson))
                .penalize(weight(HOLE_OF_CLASS), (schoolClass, day, numbers) -> DayShape.holes(numbers))
                .asConstraint(HOLE_OF_CLASS.name());
    }

    private static Constraint lateStarts(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .groupBy(Unit::schoolClass, WeekRules::day, ConstraintCollectors.min(WeekRules::lesson))
                .filter((schoolClass, day, first) -> first > 1)
                .penalize(weight(LATE_START), (schoolClass, day, first) -> first - 1)
                .asConstraint(LATE_START.name());
    }

    private static Constraint longDays(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .groupBy(
                        Unit::schoolClass,
                        WeekRules::day,
                        unit -> unit.lesson().mostADay(),
                        ConstraintCollectors.toList(WeekRules::lesson))
                .penalize(
                        weight(TOO_MANY_A_DAY),
                        (schoolClass, day, most, numbers) -> Math.max(0, DayShape.lessons(numbers) - most))
                .asConstraint(TOO_MANY_A_DAY.name());
    }

    private static Constraint sameSubject(ConstraintFactory factory) {
        return penalized(
                factory.forEachUniquePair(
                                Unit.class,
                                Joiners.equal(Unit::schoolClass),
                                Joiners.equal(unit -> unit.lesson().subject()),
                                Joiners.equal(WeekRules::day))
                        .filter((one, other) -> one.sharesPupils(other)
                                && !(one.lesson().often() && Math.abs(lesson(one) - lesson(other)) == 1)),
                SAME_SUBJECT_TWICE);
    }

    private static Constraint edges(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .filter(unit -> unit.lesson().difficult() && (lesson(unit) == 1 || lesson(unit) > LAST_GOOD))
                .penalize(weight(DIFFICULT_AT_THE_EDGE))
                .asConstraint(DIFFICULT_AT_THE_EDGE.name());
    }

    /// Difficult lessons on the first and on the last day of the working week.
    private static Constraint difficultDays(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .filter(unit ->
                        unit.lesson().difficult() && (day(unit) == DayOfWeek.MONDAY || day(unit) == DayOfWeek.FRIDAY))
                .penalize(weight(DIFFICULT_DAY))
                .asConstraint(DIFFICULT_DAY.name());
    }

    private static Constraint holesOfTeachers(ConstraintFactory factory) {
        return factory.forEach(TeacherOf.class)
                .join(Unit.class, Joiners.equal(TeacherOf::unit, Unit::getNumber))
                .groupBy(
                        (teaching, unit) -> teaching.teacher(),
                        (teaching, unit) -> day(unit),
                        ConstraintCollectors.toList((teaching, unit) -> lesson(unit)))
                .penalize(weight(HOLE_OF_TEACHER), (teacher, day, numbers) -> DayShape.holes(numbers))
                .asConstraint(HOLE_OF_TEACHER.name());
    }

    private static Constraint penalized(BiConstraintStream<Unit, Unit> pairs, Rule rule) {
        return pairs.penalize(weight(rule)).asConstraint(rule.name());
    }

    private static HardSoftScore weight(Rule rule) {
        return rule.hard() ? HardSoftScore.ofHard(rule.weight()) : HardSoftScore.ofSoft(rule.weight());
    }

    private static DayOfWeek day(Unit unit) {
        return Objects.requireNonNull(unit.hour()).day();
    }

    private static int lesson(Unit unit) {
        return Objects.requireNonNull(unit.hour()).number();
    }
}
