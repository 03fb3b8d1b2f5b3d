package app.okrug.substitutions;

import static app.okrug.access.Right.SUBSTITUTION_EDIT;
import static app.okrug.access.Right.SUBSTITUTION_VIEW;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.substitutions.UnfitSolution.Why;
import app.okrug.timetable.LessonChanges;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.TakenPlace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Decides what becomes of the lessons of a teacher who is away. What a solution does is told before it is stored, and
/// it can be taken back.
@Service
@Transactional
public class Substitutions {

    /// Enough to choose from; the most fitting stand first.
    private static final int SUGGESTED = 60;

    private final Access access;
    private final AbsenceTable absences;
    private final DecisionTable decisions;
    private final Suggestions suggestions;
    private final Hindrances hindrances;
    private final Undoing undoing;
    private final LessonChanges lessons;
    private final Relationships relationships;
    private final Replacements replacements;
    private final Regulation regulation;
    private final JdbcClient sql;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Substitutions(
            Access access,
            AbsenceTable absences,
            DecisionTable decisions,
            Suggestions suggestions,
            Hindrances hindrances,
            Undoing undoing,
            LessonChanges lessons,
            Relationships relationships,
            Replacements replacements,
            Regulation regulation,
            JdbcClient sql,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.absences = absences;
        this.decisions = decisions;
        this.suggestions = suggestions;
        this.hindrances = hindrances;
        this.undoing = undoing;
        this.lessons = lessons;
        this.relationships = relationships;
        this.replacements = replacements;
        this.regulation = regulation;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /// The lessons of an absence with suggestions for each that is not decided yet.
    ///
    /// @throws UnknownAbsence when there is none of this id
    @Transactional(readOnly = true)
    public AbsencePlan plan(AbsenceId id) {
        access.require(SUBSTITUTION_VIEW, Target.school());

        var absence = absence(id);
        var affected = decisions.of(absence);
        var open = affected.stream()
                .filter(lesson -> lesson.decided() == null)
                .map(AffectedLesson::id)
                .toList();
        var absent = absence.teacher().person();
        return new AbsencePlan(
                absence,
                affected,
                open.isEmpty()
                        ? Map.of()
                        : suggestions.colleagues(absent, absence.from(), absence.to(), open, SUGGESTED),
                open.isEmpty() ? Map.of() : suggestions.neighbours(absent, open));
    }

    /// What a solution would do; nothing is stored.
    ///
    /// @throws UnfitSolution when it cannot be
    @Transactional(readOnly = true)
    public Effect effect(AbsenceId id, LessonId lessonId, Solution solution) {
        access.require(SUBSTITUTION_EDIT, Target.school());

        var absence = absence(id);
        var lesson = open(absence, lessonId);
        var substitute = fitting(absence, lesson, solution);
        var days = regulation.current(Parameter.SUBSTITUTION_DAYS).value();
        return new Effect(
                pupils(lessonId),
                substitute == null ? null : substitute.brief(),
                substitute == null ? null : lesson.day().plusDays(days));
    }

    /// Stores what becomes of a lesson.
    ///
    /// @throws UnfitSolution when it cannot be
    /// @throws StaleCopy when somebody else has decided in the meantime, or the lesson is gone
    public void decide(AbsenceId id, LessonId lessonId, Solution solution) {
        access.require(SUBSTITUTION_EDIT, Target.school());

        var absence = absence(id);
        if (solution instanceof Solution.Substituted(var by)) {
            absences.alone(by);
        }
        var substitute = fitting(absence, open(absence, lessonId), solution);
        var movedTo = solution instanceof Solution.Moved moved ? placed(lessonId, moved) : null;
        var person = substitute == null ? null : substitute.person();
        if (!decisions.add(
                absence, lessonId, solution, person, movedTo, access.actor().person(), clock.now())) {
            throw new StaleCopy("decision about " + lessonId.value());
        }
        switch (solution.kind()) {
            case SUBSTITUTED, MERGED -> handed();
            case CANCELLED, MOVED -> lessons.setCancelled(lessonId, true);
        }
        events.publishEvent(new LessonDecided(lessonId, solution.kind(), person, true));
    }

    /// Takes back what was decided about a lesson.
    ///
    /// @throws StaleCopy when somebody else has changed it in the meantime
    /// @throws UnfitSolution when the journal has a word about the lesson that stands in its place
    public void undo(LessonId lesson, long version) {
        access.require(SUBSTITUTION_EDIT, Target.school());

        var decision = decisions
                .find(lesson)
                .filter(found -> found.version() == version)
                .orElseThrow(() -> new StaleCopy("decision about " + lesson.value()));
        undoing.undo(decision);
    }

    private AbsenceLine absence(AbsenceId id) {
        return absences.find(id).orElseThrow(() -> new UnknownAbsence(id));
    }

    private AffectedLesson open(AbsenceLine absence, LessonId id) {
        var lesson = decisions.of(absence).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StaleCopy("lesson " + id.value()));
        if (lesson.decided() != null) {
            throw new StaleCopy("decision about " + id.value());
        }
        return lesson;
    }

    /// Who gives the lesson by this solution; null when nobody does.
    private @Nullable PersonName fitting(AbsenceLine absence, AffectedLesson lesson, Solution solution) {
        var absent = absence.teacher().person();
        return switch (solution) {
            case Solution.Substituted(var by) -> free(absent, lesson, by);
            case Solution.Merged(var with) ->
                suggestions.neighbours(absent, List.of(lesson.id())).getOrDefault(lesson.id(), List.of()).stream()
                        .filter(neighbour -> neighbour.lesson().equals(with))
                        .findFirst()
                        .orElseThrow(() -> new UnfitSolution(Why.NOTHING_BESIDE))
                        .teacher();
            case Solution.Cancelled() -> {
                hindrances.requireUnwritten(lesson.id());
                yield null;
            }
            case Solution.Moved moved -> {
                hindrances.requireUnwritten(lesson.id());
                hindrances.requireFree(lesson.id(), absent, moved);
                yield null;
            }
        };
    }

    private PersonName free(PersonId absent, AffectedLesson lesson, PersonId by) {
        return suggestions
                .colleagues(absent, lesson.day(), lesson.day(), List.of(lesson.id()), Integer.MAX_VALUE)
                .getOrDefault(lesson.id(), List.of())
                .stream()
                .map(Colleague::name)
                .filter(name -> name.person().equals(by))
                .findFirst()
                .orElseThrow(() -> new UnfitSolution(Why.BUSY));
    }

    private LessonId placed(LessonId lesson, Solution.Moved to) {
        try {
            return lessons.placeLike(lesson, to.day(), to.number());
        } catch (TakenPlace taken) {
            throw new UnfitSolution(Why.PUPILS_BUSY);
        }
    }

    private int pupils(LessonId lesson) {
        return sql.sql("""
                select count(*)
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                join curriculum_course_audience a on a.course = c.id
                where l.id = :lesson and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on)
                """).param("lesson", lesson.value()).query(Integer.class).single();
    }

    /// Somebody else gives a lesson now: who may see it, and how its page shows it, has changed.
    private void handed() {
        relationships.changed();
        replacements.changed();
    }
}
