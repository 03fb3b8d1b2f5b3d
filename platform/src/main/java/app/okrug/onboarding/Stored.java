package app.okrug.onboarding;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.SubjectNames;
import app.okrug.onboarding.checking.CourseKey;
import app.okrug.onboarding.checking.Known;
import app.okrug.onboarding.checking.MoveFrame;
import app.okrug.people.PersonName;
import app.okrug.people.RegisteredPersons;
import app.okrug.school.Bell;
import app.okrug.school.Bells;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads what the school has, as far as files are compared with it.
@Component
class Stored {

    private final Access access;
    private final Years years;
    private final SchoolClock clock;
    private final Classes classes;
    private final Bells bells;
    private final RegisteredPersons persons;
    private final SubjectNames subjects;
    private final Courses courses;

    Stored(
            Access access,
            Years years,
            SchoolClock clock,
            Classes classes,
            Bells bells,
            RegisteredPersons persons,
            SubjectNames subjects,
            Courses courses) {
        this.access = access;
        this.years = years;
        this.clock = clock;
        this.classes = classes;
        this.bells = bells;
        this.persons = persons;
        this.subjects = subjects;
        this.courses = courses;
    }

    Known read() {
        var year = years.current(clock.today());
        return new Known(
                year.isPresent(),
                year.map(this::classes).orElse(Set.of()),
                bells.all().stream().map(Bell::number).collect(Collectors.toSet()),
                persons.staff(),
                persons.pupils(),
                persons.guardians(),
                persons.guardings(),
                new HashSet<>(subjects.all()),
                year.map(this::load).orElse(Map.of()));
    }

    /// What the moves of a list are judged by.
    MoveFrame frame(MoveOrder order) {
        var today = clock.today();
        var year = years.current(today);
        return new MoveFrame(
                year.map(one -> persons.standing(one.id())).orElse(Map.of()),
                year.orElse(null),
                today,
                access.allows(Right.PUPILS_MOVE, Target.school()),
                order.order(),
                order.day());
    }

    private Set<String> classes(YearLine year) {
        return classes.ofYear(year.id()).stream().map(ClassLine::name).collect(Collectors.toSet());
    }

    private Map<CourseKey, Known.KnownCourse> load(YearLine year) {
        var load = new HashMap<CourseKey, Known.KnownCourse>();
        for (var course : courses.ofYear(year.id())) {
            var teachers = course.teachers().stream().map(PersonName::full).collect(Collectors.toSet());
            load.put(
                    CourseKey.of(course.className(), course.subject(), course.groupName()),
                    new Known.KnownCourse(course.weeklyHours(), teachers));
        }
        return load;
    }
}
