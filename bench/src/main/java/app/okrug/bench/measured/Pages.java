package app.okrug.bench.measured;

import app.okrug.access.Actor;
import app.okrug.bench.Municipality.Page;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.school.ClassId;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.school.Years;
import app.okrug.timetable.Lessons;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds in the current school what is to be opened.
@Component("bench.Pages")
class Pages {

    private static final int PARALLEL = 5;

    private final Years years;
    private final Terms terms;
    private final Classes classes;
    private final Courses courses;
    private final Lessons lessons;
    private final Rosters rosters;
    private final SchoolClock clock;

    Pages(
            Years years,
            Terms terms,
            Classes classes,
            Courses courses,
            Lessons lessons,
            Rosters rosters,
            SchoolClock clock) {
        this.years = years;
        this.terms = terms;
        this.classes = classes;
        this.courses = courses;
        this.lessons = lessons;
        this.rosters = rosters;
        this.clock = clock;
    }

    /// The quarter of today.
    TermLine term() {
        return terms.containing(clock.today(), PARALLEL).orElseThrow();
    }

    List<ClassId> classes(School school) {
        var year = years.current().id();
        return school.classes().stream()
                .map(name ->
                        classes.named(year, ClassName.of(name)).orElseThrow().id())
                .toList();
    }

    /// The page of a teacher's youngest class: that of the first teacher is of the subject that it has every day.
    Page of(Actor teacher, TermLine term) {
        var course = courses.ofTeacher(teacher.person(), clock.today()).stream()
                .min(Comparator.comparing(CourseLine::parallel))
                .orElseThrow();
        var all = lessons.ofCourse(course.id(), term.startsOn(), term.endsOn());
        var held = all.stream()
                .filter(lesson -> lesson.day().isBefore(clock.today()))
                .toList();
        return new Page(
                course.id().value(),
                term.id().value(),
                held.getLast().day(),
                all.stream().map(lesson -> lesson.id().value()).toList(),
                rosters.of(course.id(), term.startsOn(), term.endsOn()).stream()
                        .map(line -> line.pupil().value())
                        .toList());
    }
}
