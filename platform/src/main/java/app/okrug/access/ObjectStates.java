package app.okrug.access;

import static app.okrug.access.Right.DIARY_HOMEWORK_HAND_IN;
import static app.okrug.access.Right.JOURNAL_ABSENCE;
import static app.okrug.access.Right.JOURNAL_HISTORY;
import static app.okrug.access.Right.JOURNAL_HOMEWORK;
import static app.okrug.access.Right.JOURNAL_LATE;
import static app.okrug.access.Right.JOURNAL_LESSON;
import static app.okrug.access.Right.JOURNAL_MARK;
import static app.okrug.access.Right.JOURNAL_MARK_CLEAR;
import static app.okrug.access.Right.JOURNAL_REVERT;
import static app.okrug.access.Right.JOURNAL_UNLOCK;
import static app.okrug.access.Right.PUPILS_MOVE;
import static app.okrug.access.Right.REGULATION_APPROVE;
import static app.okrug.access.Right.REGULATION_EDIT;
import static app.okrug.access.Right.RESULT_LATE;
import static app.okrug.access.Right.RESULT_SET;
import static app.okrug.access.Right.RESULT_WORDS;
import static app.okrug.access.Right.SUBSTITUTION_EDIT;
import static app.okrug.access.Right.SUBSTITUTION_TAKE;
import static app.okrug.access.Right.SUPPORT_ADMIT;

import app.okrug.access.Verdict.Denied;
import app.okrug.access.Verdict.Source;
import app.okrug.regulation.Level;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Setting;
import app.okrug.regulation.SubstitutionRecord;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The states of an object that refuse what a person may otherwise do. Each is a line of `RULES`: which rights it
/// concerns, which parameter of the act sets it, when it holds, who can lift it. The parameter is read as it stood on
/// the day of the lesson.
@Component
class ObjectStates {

    /// Whether a value of the parameter refuses the object today.
    private interface Condition<T> {
        boolean refuses(T value, Target target, Standing standing);
    }

    private record Rule<T>(
            RefusalCode code, Set<Right> rights, Parameter<T> parameter, Condition<T> condition, Right liftedBy) {}

    private static final Qualifier[] NOWHERE = {};

    private static final Set<Right> CELL = EnumSet.of(JOURNAL_MARK, JOURNAL_MARK_CLEAR, JOURNAL_ABSENCE);

    private static final Set<Right> WRITING = EnumSet.of(
            JOURNAL_MARK,
            JOURNAL_MARK_CLEAR,
            JOURNAL_ABSENCE,
            JOURNAL_LESSON,
            JOURNAL_HOMEWORK,
            JOURNAL_REVERT,
            RESULT_SET,
            RESULT_WORDS);

    private static final List<Rule<?>> RULES = List.of(
            new Rule<>(
                    RefusalCode.HISTORY_HIDDEN,
                    EnumSet.of(JOURNAL_HISTORY),
                    Parameter.HISTORY_FOR_FAMILY,
                    (shown, _, standing) -> !shown && standing.category() != Category.STAFF,
                    REGULATION_EDIT),
            new Rule<>(
                    RefusalCode.MARK_FREE_PARALLEL,
                    EnumSet.of(JOURNAL_MARK, RESULT_SET),
                    Parameter.MARK_FREE_PARALLELS,
                    (parallels, target, _) -> target.parallel() != null && parallels.contains(target.parallel()),
                    REGULATION_EDIT),
            new Rule<>(
                    RefusalCode.HOMEWORK_FREE_PARALLEL,
                    EnumSet.of(JOURNAL_HOMEWORK),
                    Parameter.HOMEWORK_FREE_PARALLELS,
                    (parallels, target, _) -> target.parallel() != null && parallels.contains(target.parallel()),
                    REGULATION_EDIT),
            new Rule<>(
                    RefusalCode.HAND_IN_OVER,
                    EnumSet.of(DIARY_HOMEWORK_HAND_IN),
                    Parameter.HAND_IN_LATE,
                    (allowed, target, standing) ->
                            !allowed && target.day() != null && standing.today().isAfter(target.day()),
                    REGULATION_EDIT),
            new Rule<>(
                    RefusalCode.SUBSTITUTION_IN_ADVANCE,
                    EnumSet.of(SUBSTITUTION_TAKE),
                    Parameter.SUBSTITUTION_RECORD,
                    (recorded, _, _) -> recorded == SubstitutionRecord.IN_ADVANCE,
                    SUBSTITUTION_EDIT),
            new Rule<>(
                    RefusalCode.APPROVAL_NEEDED,
                    EnumSet.of(REGULATION_EDIT),
                    Parameter.CHANGES_BY_APPROVAL,
                    (needed, _, _) -> needed,
                    REGULATION_APPROVE),
            new Rule<>(
                    RefusalCode.LESSON_AHEAD,
                    EnumSet.of(JOURNAL_MARK, JOURNAL_ABSENCE),
                    Parameter.MARK_AHEAD_DAYS,
                    (days, target, standing) -> target.day() != null
                            && target.day().isAfter(standing.today().plusDays(days)),
                    REGULATION_EDIT),
            new Rule<>(
                    RefusalCode.LESSON_OLD,
                    CELL,
                    Parameter.MARK_EDIT_DAYS,
                    (days, target, standing) -> target.day() != null
                            && target.day().isBefore(standing.today().minusDays(days)),
                    JOURNAL_LATE),
            new Rule<>(
                    RefusalCode.LESSON_OLD,
                    EnumSet.of(JOURNAL_LESSON, JOURNAL_HOMEWORK),
                    Parameter.LESSON_EDIT_DAYS,
                    (days, target, standing) -> target.day() != null
                            && target.day().isBefore(standing.today().minusDays(days)),
                    JOURNAL_LATE),
            new Rule<>(
                    RefusalCode.RESULT_AHEAD,
                    EnumSet.of(RESULT_SET),
                    Parameter.RESULT_AHEAD_DAYS,
                    (days, target, standing) ->
                            target.day() != null && target.day().minusDays(days).isAfter(standing.today()),
                    RESULT_LATE),
            new Rule<>(
                    RefusalCode.RESULT_CLOSED,
                    EnumSet.of(RESULT_SET, RESULT_WORDS),
                    Parameter.RESULT_EDIT_DAYS,
                    (days, target, standing) ->
                            target.day() != null && target.day().plusDays(days).isBefore(standing.today()),
                    RESULT_LATE));

    private final Regulation regulation;
    private final SchoolRegistry schools;
    private final List<ClosedPlaces> closedPlaces;

    ObjectStates(Regulation regulation, SchoolRegistry schools, ObjectProvider<ClosedPlaces> closedPlaces) {
        this.regulation = regulation;
        this.schools = schools;
        this.closedPlaces = closedPlaces.orderedStream().toList();
    }

    /// The state that refuses; null when none does, or each that does is lifted for the person.
    ///
    /// @param lifted whether a state does not hold for the person
    @Nullable
    Denied refusal(Right right, Target target, Standing standing, Instant moment, Predicate<? super Denied> lifted) {
        // Letting support in changes no data of the school, and a school that may only be read needs it, too.
        if (right.changes()
                && right != SUPPORT_ADMIT
                && !schools.current().state().writable()) {
            return new Denied(
                    RefusalCode.SCHOOL_READ_ONLY,
                    right,
                    Source.NONE,
                    List.of(schools.current().reason()),
                    null);
        }
        if (!target.member() && (right == JOURNAL_MARK || right == JOURNAL_ABSENCE)) {
            return new Denied(RefusalCode.NOT_A_MEMBER, right, Source.NONE, facts(target, 0), PUPILS_MOVE);
        }
        if (WRITING.contains(right)) {
            for (var places : closedPlaces) {
                var denied = places.closed(target, moment).map(words -> closed(right, target, standing, words));
                if (denied.isPresent() && !lifted.test(denied.get())) {
                    return denied.get();
                }
            }
        }
        for (var rule : RULES) {
            var denied = rule.rights().contains(right) ? apply(rule, right, target, standing) : null;
            if (denied != null && !lifted.test(denied)) {
                return denied;
            }
        }
        return null;
    }

    /// Whether the state of the object ever has a say in this right.
    boolean concern(Right right) {
        return WRITING.contains(right)
                || RULES.stream().anyMatch(rule -> rule.rights().contains(right));
    }

    /// The rights whose states a right lifts: a change of who holds it changes what they come to, too.
    static Set<Right> liftedBy(Right lifter) {
        var lifted = EnumSet.noneOf(Right.class);
        RULES.stream()
                .filter(rule -> rule.liftedBy() == lifter && rule.code().ofTime())
                .forEach(rule -> lifted.addAll(rule.rights()));
        return lifted;
    }

    /// The refusal of a right whose part of the product the school does not use; null when it does.
    @Nullable
    Denied unused(Right right) {
        var block = Block.of(right);
        if (block.isEmpty()) {
            return null;
        }
        var off = regulation.current(Parameter.BLOCKS_OFF);
        return off.value().contains(block.get().name())
                ? new Denied(RefusalCode.BLOCK_OFF, right, Source.of(off), List.of(), REGULATION_EDIT)
                : null;
    }

    /// Whether a place that is locked to all was opened for this person.
    boolean opened(PersonId person, Right right, Target target, Instant moment) {
        return closedPlaces.stream().anyMatch(places -> places.opened(person, right, target, moment));
    }

    /// Who closes a term follows the act's word on when the results of a term fall due.
    private Denied closed(Right right, Target target, Standing standing, String words) {
        var facts = new ArrayList<>(facts(target, 0));
        facts.set(facts.size() - 1, words);
        var source = Source.of(setting(Parameter.TERM_MARKS_DUE, target, standing));
        return new Denied(RefusalCode.CLOSED, right, source, facts, JOURNAL_UNLOCK);
    }

    /// A parameter as it stood on the day of the object, or stands now when the object has no day.
    <T> Setting<T> setting(Parameter<T> parameter, Target target, Standing standing) {
        var places = regulation.alike(parameter) ? NOWHERE : places(target, standing);
        return target.day() == null
                ? regulation.current(parameter, places)
                : regulation.onDay(parameter, target.day(), places);
    }

    /// Where the object stands and who asks: what is set apart for one of these holds here (regulations.md d3).
    private static Qualifier[] places(Target target, Standing standing) {
        var places = new ArrayList<Qualifier>();
        if (target.parallel() != null) {
            places.add(Qualifier.level(Level.of(target.parallel())));
            places.add(Qualifier.parallel(target.parallel()));
        }
        if (target.classId() != null) {
            places.add(Qualifier.schoolClass(target.classId().toString()));
        }
        standing.roles().forEach(role -> places.add(Qualifier.role(role.name())));
        places.add(Qualifier.person(standing.person().value().toString()));
        return places.toArray(Qualifier[]::new);
    }

    private <T> @Nullable Denied apply(Rule<T> rule, Right right, Target target, Standing standing) {
        var setting = setting(rule.parameter(), target, standing);
        if (!rule.condition().refuses(setting.value(), target, standing)) {
            return null;
        }
        var number = setting.value() instanceof Integer days ? days : 0;
        return new Denied(rule.code(), right, Source.of(setting), facts(target, number), rule.liftedBy());
    }

    private static List<Object> facts(Target target, int number) {
        return List.of(
                target.parallel() == null ? 0 : target.parallel(), target.day() == null ? "" : target.day(), number);
    }
}
