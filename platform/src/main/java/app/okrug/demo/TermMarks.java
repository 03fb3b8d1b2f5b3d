package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.journal.Answer;
import app.okrug.results.ResultOperation;
import app.okrug.results.ResultPage;
import app.okrug.results.ResultPages;
import app.okrug.results.ResultWriting;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.tenancy.SchoolId;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the marks for the terms that have ended, and for the year when its last term has: each teacher confirms what is
/// proposed, on the last day, for those who are in the class that day.
@Component
class TermMarks {

    /// The column of the year beside those of the terms.
    private static final String YEAR = "year";

    private final Courses courses;
    private final Rosters rosters;
    private final Terms terms;
    private final ResultPages pages;
    private final ResultWriting results;

    TermMarks(Courses courses, Rosters rosters, Terms terms, ResultPages pages, ResultWriting results) {
        this.courses = courses;
        this.rosters = rosters;
        this.terms = terms;
        this.pages = pages;
        this.results = results;
    }

    /// Confirms the proposals of all terms that ended before a moment.
    void put(SchoolId school, List<Actor> teachers, Instant until, ZoneId zone) {
        teachers.forEach(teacher -> CurrentActor.run(school, teacher, () -> {
            for (var course :
                    courses.ofTeacher(teacher.person(), until.atZone(zone).toLocalDate())) {
                var ofYear = terms.ofYear(course.year(), course.parallel(), course.classId());
                for (var term : ofYear) {
                    at(
                            term,
                            18,
                            zone,
                            until,
                            () -> confirm(course, term, term.id().value().toString()));
                }
                var last = ofYear.getLast();
                at(last, 19, zone, until, () -> confirm(course, last, YEAR));
            }
        }));
    }

    private static void at(TermLine term, int hour, ZoneId zone, Instant until, Runnable work) {
        var evening = term.endsOn().atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
        if (evening.isBefore(until)) {
            ClockOfWork.runAt(evening, work);
        }
    }

    private void confirm(CourseLine course, TermLine term, String column) {
        var there = rosters.of(course.id(), term.endsOn(), term.endsOn()).stream()
                .map(line -> line.pupil().value())
                .collect(Collectors.toSet());
        var operations = pages.page(course.id(), term.id()).cells().stream()
                .filter(cell -> cell.column().equals(column) && cell.proposal() != null)
                .filter(cell -> there.contains(cell.pupil()))
                .map(cell -> operation(course, cell))
                .toList();
        if (!operations.isEmpty()) {
            check(results.carryOut(operations, false));
        }
    }

    private static ResultOperation operation(CourseLine course, ResultPage.Cell cell) {
        return new ResultOperation(
                UUID.randomUUID(),
                course.id().value(),
                cell.column(),
                cell.pupil(),
                Objects.requireNonNull(cell.proposal()),
                null,
                cell.version(),
                false);
    }

    private static void check(List<Answer> answers) {
        for (var answer : answers) {
            if (answer.reason() != null) {
                throw new IllegalStateException(
                        "The demonstration breaks a rule: " + answer.reason().text());
            }
        }
    }
}
