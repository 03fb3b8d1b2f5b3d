package app.okrug.criteria;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.closing.JournalGate;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes what is said instead of marks, and the criteria it is said by (001 ¶3.6, domain.md I34). A closed term is
/// closed for words as for marks.
@Service
@Transactional
public class WordWriting {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_CRITERION = 200;
    private static final int MOST_CRITERIA = 40;

    private final Access access;
    private final Courses courses;
    private final WordPlaces places;
    private final CriterionRows criteria;
    private final JudgementRows judgements;
    private final JournalGate gate;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    WordWriting(
            Access access,
            Courses courses,
            WordPlaces places,
            CriterionRows criteria,
            JudgementRows judgements,
            JournalGate gate,
            Regulation regulation,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.courses = courses;
        this.places = places;
        this.criteria = criteria;
        this.judgements = judgements;
        this.gate = gate;
        this.regulation = regulation;
        this.clock = clock;
        this.events = events;
    }

    /// What a teacher wants to say of a pupil.
    ///
    /// @param levels by criterion; without those that are not judged
    /// @param seen the version that the writer had before his eyes
    public record Saying(
            CourseId course, TermId term, PersonId pupil, Map<UUID, String> levels, String note, long seen) {}

    /// Writes how far a pupil has come in a term.
    ///
    /// @throws app.okrug.access.AccessRefused without the right, or when the term is closed
    /// @throws UnfitWords when a level is none of the school's, or marks are given in this course
    /// @throws StaleCopy when somebody else has written meanwhile
    public void say(Saying saying) {
        var course = courses.get(saying.course());
        var term = places.term(course, saying.term());
        gate.write(() -> {
            access.require(Right.RESULT_WORDS, places.target(course, term, saying.pupil()));
            if (!places.wordsStand(course, term)) {
                throw places.unfit("marked");
            }
            if (!places.pupils(course, term).containsKey(saying.pupil())) {
                throw places.unfit("pupil");
            }
            write(saying, course);
            return saying;
        });
    }

    private void write(Saying saying, CourseLine course) {
        var before = judgements.of(course.id(), saying.term()).getOrDefault(saying.pupil(), Judgement.NONE);
        if (before.version() != saying.seen()) {
            throw new StaleCopy("words");
        }
        judge(saying, before, course);
        var note = saying.note().strip();
        var now = clock.now().truncatedTo(ChronoUnit.MICROS);
        var by = access.actor().person().value();
        var after = new Judgement(saying.levels(), note, before.version() + 1, by, now);
        if (after.content().equals(before.content())) {
            return;
        }
        var place = new JudgementRows.Placed(course.id(), saying.pupil(), saying.term(), after);
        if (!judgements.write(place, before, by, now)) {
            throw new StaleCopy("words");
        }
        events.publishEvent(
                new WordsChanged("judged", saying.pupil().value(), course.id().value()));
    }

    private void judge(Saying saying, Judgement before, CourseLine course) {
        if (saying.note().strip().length() > LONGEST_NOTE) {
            throw places.unfit("long", LONGEST_NOTE);
        }
        var known = criteria.of(course).stream().map(Criterion::id).toList();
        var levels = regulation.current(Parameter.WORD_LEVELS).value();
        saying.levels().forEach((criterion, level) -> {
            if (!known.contains(criterion)
                    || (!levels.contains(level) && !level.equals(before.levels().get(criterion)))) {
                throw places.unfit("level");
            }
        });
    }

    /// Sets what is judged in the course's subject and year of study, in all its classes. What is left out is no longer
    /// judged and stays where it was.
    ///
    /// @param lines one criterion each; empty ones are left out
    /// @param seen the criteria in use that the writer had before his eyes
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws UnfitWords with too many, or too long a criterion
    /// @throws StaleCopy when somebody else has changed them meanwhile
    public void setCriteria(CourseId id, List<String> lines, List<UUID> seen) {
        var course = courses.get(id);
        access.require(Right.CRITERIA_EDIT, WordPlaces.target(course));

        var words = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST_CRITERIA) {
            throw places.unfit("many", MOST_CRITERIA);
        }
        if (words.stream().anyMatch(line -> line.length() > LONGEST_CRITERION)) {
            throw places.unfit("criterion", LONGEST_CRITERION);
        }
        criteria.lock(course);
        var now = criteria.of(course).stream()
                .filter(criterion -> !criterion.dropped())
                .map(Criterion::id)
                .toList();
        if (!now.equals(seen)) {
            throw new StaleCopy("criteria");
        }
        criteria.write(course, words, clock.today());
        events.publishEvent(new WordsChanged(
                "criteria", course.subjectId().value(), course.id().value()));
    }
}
