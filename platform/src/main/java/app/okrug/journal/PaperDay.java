package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.Terms;
import app.okrug.substitutions.Replacement;
import app.okrug.substitutions.Replacements;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A day that was kept on emergency sheets and is entered afterwards. It only tells which sheets there are: what is
/// entered goes the way of the journal, so that rights, locks and deadlines judge it there.
@Service
@Transactional(readOnly = true)
public class PaperDay {

    private final Access access;
    private final MyDay days;
    private final Lessons lessons;
    private final Courses courses;
    private final Terms terms;
    private final Replacements replacements;
    private final PersonNames names;

    PaperDay(
            Access access,
            MyDay days,
            Lessons lessons,
            Courses courses,
            Terms terms,
            Replacements replacements,
            PersonNames names) {
        this.access = access;
        this.days = days;
        this.lessons = lessons;
        this.courses = courses;
        this.terms = terms;
        this.replacements = replacements;
        this.names = names;
    }

    /// The sheet of one lesson.
    ///
    /// @param term in which the page of the course shows it
    /// @param entered whether the journal knows its topic and who was there
    public record Sheet(UUID term, DayLine lesson, boolean entered) {}

    /// The sheets that somebody filled on a day, in the order of the lessons: those that have begun, and that the
    /// acting person keeps himself or may keep for him.
    public List<Sheet> sheets(PersonId keeper, LocalDate day) {
        var begun = days.lessons(keeper, day).stream()
                .filter(lesson -> lesson.state() != DayLine.State.COMING)
                .toList();
        var byId = coursesOf(begun.stream().map(lesson -> new CourseId(lesson.course())));
        var own = keeper.equals(access.actor().person());
        return begun.stream()
                .filter(lesson -> own || mayKeep(course(byId, lesson)))
                .map(lesson -> new Sheet(
                        term(course(byId, lesson), day), lesson, lesson.topic() != null && lesson.attendanceTaken()))
                .toList();
    }

    /// Whose sheets of a day the acting person may enter, by name. Nobody but himself where rights reach no further.
    public List<PersonName> keepers(LocalDate day) {
        var held =
                lessons.on(day).stream().filter(lesson -> !lesson.cancelled()).toList();
        var byId = coursesOf(held.stream().map(LessonLine::course));
        var given = replacements.on(day).stream()
                .collect(Collectors.toMap(Replacement::lesson, Replacement::substitute, (one, _) -> one));
        var people = held.stream()
                .filter(lesson -> mayKeep(Objects.requireNonNull(byId.get(lesson.course()))))
                .flatMap(lesson -> givers(lesson, byId, given));
        return names
                .of(Stream.concat(people, Stream.of(access.actor().person())).collect(Collectors.toSet()))
                .values()
                .stream()
                .sorted(Comparator.comparing(PersonName::full))
                .toList();
    }

    private static Stream<PersonId> givers(
            LessonLine lesson, Map<CourseId, CourseLine> courses, Map<LessonId, PersonId> given) {
        var substitute = given.get(lesson.id());
        return substitute != null
                ? Stream.of(substitute)
                : Objects.requireNonNull(courses.get(lesson.course())).teachers().stream()
                        .map(PersonName::person);
    }

    /// Whether the course is within reach of somebody who writes in the journal; a closed lesson is, too, and tells by
    /// itself why it is closed.
    private boolean mayKeep(CourseLine course) {
        return Stream.of(Right.JOURNAL_MARK, Right.JOURNAL_LESSON).anyMatch(right -> switch (access.reach(right)) {
            case Reach.Everywhere() -> true;
            case Reach.Only(var ownCourses, var ownClasses, var _) ->
                ownCourses.contains(course.id().value())
                        || ownClasses.contains(course.classId().value());
        });
    }

    private UUID term(CourseLine course, LocalDate day) {
        return terms.ofYear(course.year(), course.parallel(), course.classId()).stream()
                .filter(term -> term.contains(day))
                .findFirst()
                .orElseThrow(UnknownPage::new)
                .id()
                .value();
    }

    private Map<CourseId, CourseLine> coursesOf(Stream<CourseId> ids) {
        return courses.of(ids.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CourseLine::id, course -> course));
    }

    private static CourseLine course(Map<CourseId, CourseLine> byId, DayLine lesson) {
        return Objects.requireNonNull(byId.get(new CourseId(lesson.course())));
    }
}
