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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// Confirms the proposals of all terms that ended before a moment, each teacher all of an evening at once.
    void put(SchoolId school, List<Actor> teachers, Instant until, ZoneId zone) {
        teachers.forEach(teacher -> CurrentActor.run(school, teacher, () -> {
            var evenings = new TreeMap<Instant, List<Page>>();
            for (var course :
                    courses.ofTeacher(teacher.person(), until.atZone(zone).toLocalDate())) {
                var ofYear = terms.ofYear(course.year(), course.parallel(), course.classId());
                for (var term : ofYear) {
                    var column = term.id().value().toString();
                    at(term, 18, zone, evenings).add(new Page(course, term, column));
                }
                at(ofYear.getLast(), 19, zone, evenings).add(new Page(course, ofYear.getLast(), YEAR));
            }
            evenings.headMap(until).forEach((evening, its) -> ClockOfWork.runAt(evening, () -> confirm(its)));
        }));
    }

    /// A column of a course, to be filled in at the end of a term.
    private record Page(CourseLine course, TermLine term, String column) {}

    private static List<Page> at(TermLine term, int hour, ZoneId zone, Map<Instant, List<Page>> evenings) {
        var evening = term.endsOn().atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
        return evenings.computeIfAbsent(evening, _ -> new ArrayList<>());
    }

    private void confirm(List<Page> its) {
        var operations = its.stream().flatMap(this::proposed).toList();
        if (!operations.isEmpty()) {
            check(results.carryOut(operations, false));
        }
    }

    private Stream<ResultOperation> proposed(Page asked) {
        var course = asked.course();
        var day = asked.term().endsOn();
        var there = rosters.of(course.id(), day, day).stream()
                .map(line -> line.pupil().value())
                .collect(Collectors.toSet());
        var cells = pages.page(course.id(), asked.term().id()).cells();
        return cells.stream()
                .filter(cell -> cell.column().equals(asked.column()) && cell.proposal() != null)
                .filter(cell -> there.contains(cell.pupil()))
                .filter(cell -> !asked.column().equals(YEAR) || hasTerm(cells, asked.term(), cell.pupil()))
                .map(cell -> operation(course, cell));
    }

    /// The year is judged by its terms, the last one among them.
    private static boolean hasTerm(List<ResultPage.Cell> cells, TermLine term, UUID pupil) {
        return cells.stream()
                .anyMatch(cell -> cell.pupil().equals(pupil)
                        && cell.column().equals(term.id().value().toString())
                        && !cell.value().isEmpty());
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
