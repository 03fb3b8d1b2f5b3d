package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.school.ClassId;
import app.okrug.school.TermId;
import app.okrug.school.Terms;
import app.okrug.school.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which pages of the journal the acting person may open.
@Service
@Transactional(readOnly = true)
public class JournalShelf {

    private final Access access;
    private final Courses courses;
    private final Years years;
    private final Terms terms;
    private final PageParts parts;

    JournalShelf(Access access, Courses courses, Years years, Terms terms, PageParts parts) {
        this.access = access;
        this.courses = courses;
        this.years = years;
        this.terms = terms;
        this.parts = parts;
    }

    /// A page that may be opened.
    ///
    /// @param own whether the acting person teaches it
    public record Place(CourseLine course, boolean own) {}

    /// All pages within reach, by class and subject.
    public List<Place> places() {
        var person = access.actor().person();
        return reached()
                .map(course -> new Place(course, course.taughtBy(person)))
                .toList();
    }

    /// The term in which a course's page opens by itself.
    ///
    /// @throws UnknownPage when the year of the course has no terms
    public TermId term(CourseId id) {
        var course = courses.get(id);
        access.require(Right.JOURNAL_VIEW, JournalPages.target(course));
        return parts.chosen(terms.ofYear(course.year(), course.parallel()), null)
                .id();
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
