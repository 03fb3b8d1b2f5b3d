package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.Terms;
import app.okrug.school.Years;
import app.okrug.substitutions.Replacement;
import app.okrug.substitutions.Replacements;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which pages of the journal the acting person may open.
@Service
@Transactional(readOnly = true)
public class JournalShelf {

    /// How many days before and after today a substitute's pages are looked for.
    private static final int AROUND = 60;

    private final Access access;
    private final Courses courses;
    private final Years years;
    private final Terms terms;
    private final PageParts parts;
    private final Replacements replacements;
    private final SchoolClock clock;

    JournalShelf(
            Access access,
            Courses courses,
            Years years,
            Terms terms,
            PageParts parts,
            Replacements replacements,
            SchoolClock clock) {
        this.access = access;
        this.courses = courses;
        this.years = years;
        this.terms = terms;
        this.parts = parts;
        this.replacements = replacements;
        this.clock = clock;
    }

    /// A page that may be opened.
    ///
    /// @param own whether the acting person teaches it, or gives a lesson of it for a colleague
    public record Place(CourseLine course, boolean own) {}

    /// All pages within reach, by class and subject.
    public List<Place> places() {
        var person = access.actor().person();
        var given = courses.of(given().map(Replacement::course).collect(Collectors.toSet()));
        var places = new LinkedHashMap<CourseId, Place>();
        given.forEach(course -> places.put(course.id(), new Place(course, true)));
        reached().forEach(course -> places.putIfAbsent(course.id(), new Place(course, course.taughtBy(person))));
        return List.copyOf(places.values());
    }

    /// The term in which a course's page opens by itself.
    ///
    /// @throws UnknownPage when the year of the course has no terms
    public TermId term(CourseId id) {
        var course = courses.get(id);
        var ofYear = terms.ofYear(course.year(), course.parallel(), course.classId());
        if (access.allows(Right.JOURNAL_VIEW, PageReach.target(course))) {
            return parts.chosen(ofYear, null).id();
        }
        var given = given().filter(lesson -> lesson.course().equals(id)).findFirst();
        if (given.isEmpty()) {
            access.require(Right.JOURNAL_VIEW, PageReach.target(course));
        }
        return ofYear.stream()
                .filter(term -> given.isPresent() && term.contains(given.get().day()))
                .findFirst()
                .orElseGet(() -> parts.chosen(ofYear, null))
                .id();
    }

    /// The lessons that the acting person gives for colleagues and may see, the nearest first.
    private Stream<Replacement> given() {
        var today = clock.today();
        var person = access.actor().person();
        return replacements.of(person, today.minusDays(AROUND), today.plusDays(AROUND)).stream()
                .filter(lesson -> lesson.substitute().equals(person))
                .filter(lesson -> access.allows(Right.JOURNAL_VIEW, target(lesson)))
                .sorted(Comparator.comparingLong(lesson -> Math.abs(ChronoUnit.DAYS.between(today, lesson.day()))));
    }

    private static Target target(Replacement lesson) {
        return Target.lesson(lesson.course().value(), lesson.lesson().value());
    }

    private Stream<CourseLine> reached() {
        return switch (access.reach(Right.JOURNAL_VIEW)) {
            case Reach.Everywhere() -> courses.ofYear(years.current().id()).stream();
            case Reach.Only(var ownCourses, var ownClasses, var _) -> {
                var found = new LinkedHashMap<CourseId, CourseLine>();
                courses.of(ownCourses.stream().map(CourseId::new).toList())
                        .forEach(course -> found.put(course.id(), course));
                ownClasses.forEach(id ->
                        courses.ofClass(new ClassId(id)).forEach(course -> found.putIfAbsent(course.id(), course)));
                yield found.values().stream();
            }
        };
    }
}
