package app.okrug.admin.closing;

import app.okrug.closing.Whom;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.language.Alphabet;
import app.okrug.people.PersonName;
import app.okrug.school.Classes;
import app.okrug.school.Years;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whose pages can be closed: the classes, courses and teachers of the current year.
@Component
class ClosingChoices {

    private final Years years;
    private final Classes classes;
    private final Courses courses;

    ClosingChoices(Years years, Classes classes, Courses courses) {
        this.years = years;
        this.classes = classes;
        this.courses = courses;
    }

    /// How a closing is narrowed.
    enum Kind {
        EVERYBODY,
        CLASS,
        COURSE,
        TEACHER
    }

    /// One thing to choose, by its name.
    record Choice(String name, Whom whom) {}

    List<Choice> of(Kind kind) {
        var year = years.current().id();
        return switch (kind) {
            case EVERYBODY -> List.of();
            case CLASS ->
                classes.ofYear(year).stream()
                        .map(line -> new Choice(line.name(), new Whom.OfClass(line.id())))
                        .toList();
            case COURSE ->
                courses.ofYear(year).stream().map(ClosingChoices::course).toList();
            case TEACHER ->
                courses.ofYear(year).stream()
                        .flatMap(line -> line.teachers().stream())
                        .distinct()
                        .sorted(Alphabet.by(PersonName::full))
                        .map(name -> new Choice(name.full(), new Whom.OfTeacher(name.person())))
                        .toList();
        };
    }

    private static Choice course(CourseLine line) {
        return new Choice(
                line.audience() + " · " + line.subject() + " · " + line.teacherNames(), new Whom.OfCourse(line.id()));
    }
}
