package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.UnknownCourse;
import app.okrug.journal.Mean;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.school.YearId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts subjects together: marks by term, means, topics.
@Component
class SubjectPages {

    private final Days days;
    private final LessonReading lessons;
    private final Courses courses;
    private final Terms terms;
    private final Regulation regulation;
    private final SchoolClock clock;

    SubjectPages(
            Days days, LessonReading lessons, Courses courses, Terms terms, Regulation regulation, SchoolClock clock) {
        this.days = days;
        this.lessons = lessons;
        this.courses = courses;
        this.terms = terms;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// The subjects of a pupil, by name, in the term of today or the last one that has begun.
    List<SubjectLine> lines(DiaryPupil pupil) {
        var year = pupil.year();
        var parallel = pupil.parallel();
        if (year == null || parallel == null) {
            return List.of();
        }
        var read = begun(year, parallel)
                .findFirst()
                .map(term -> lessons.between(person(pupil), term.startsOn(), term.endsOn()))
                .orElse(List.of());
        return courses.ofPupil(person(pupil), clock.today()).stream()
                .map(course -> line(
                        course,
                        read.stream()
                                .filter(lesson -> lesson.course().equals(course.id()))
                                .toList()))
                .toList();
    }

    DiarySubject page(DiaryPupil pupil, CourseId id) {
        var course = courses.get(id);
        var ofYear = terms.ofYear(course.year(), course.parallel());
        var today = clock.today();
        var from = ofYear.stream()
                .map(TermLine::startsOn)
                .min(Comparator.naturalOrder())
                .orElse(today.minusYears(1));
        var to = ofYear.stream()
                .map(TermLine::endsOn)
                .max(Comparator.naturalOrder())
                .orElse(today);
        var all = days.ofCourse(person(pupil), id, from, to);
        if (all.isEmpty()
                && courses.ofPupil(person(pupil), today).stream()
                        .noneMatch(own -> own.id().equals(id))) {
            throw new UnknownCourse(id.value().toString());
        }
        return new DiarySubject(
                id,
                course.subject(),
                course.teacherNames(),
                begun(course.year(), course.parallel())
                        .map(term -> mean(term, all))
                        .toList(),
                all.stream()
                        .filter(lesson -> !lesson.cancelled() && !lesson.day().isAfter(today))
                        .sorted(Comparator.comparing(DiaryLesson::day)
                                .thenComparing(DiaryLesson::number)
                                .reversed())
                        .toList());
    }

    private TermMean mean(TermLine term, List<DiaryLesson> all) {
        var marked = all.stream()
                .filter(lesson -> lesson.mark() != null && term.contains(lesson.day()))
                .toList();
        var weighed = weighed(marked);
        var sum = weighed.stream()
                .map(mark -> BigDecimal.valueOf(mark.value()).multiply(mark.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var weights = weighed.stream().map(Mean.Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TermMean(term, Mean.of(weighed), sum, weights, marked);
    }

    private SubjectLine line(CourseLine course, List<DiaryLesson> held) {
        var marks = held.stream()
                .map(DiaryLesson::mark)
                .filter(Objects::nonNull)
                .flatMap(mark -> mark.codes().stream())
                .toList();
        var missed = held.stream()
                .map(DiaryLesson::absence)
                .filter(absence -> absence != null && absence.missed())
                .count();
        return new SubjectLine(course.id(), course.subject(), marks, Mean.of(weighed(held)), (int) missed);
    }

    private List<Mean.Weighed> weighed(List<DiaryLesson> marked) {
        var counting = !regulation.current(Parameter.MARK_SCALE).value().equals("PASS");
        var weighed = new ArrayList<Mean.Weighed>();
        for (var lesson : marked) {
            var mark = lesson.mark();
            if (mark != null && counting) {
                mark.codes().stream()
                        .flatMap(code -> value(code).stream())
                        .forEach(value -> weighed.add(new Mean.Weighed(value, mark.weight())));
            }
        }
        return weighed;
    }

    /// What a mark is worth; a pass and a debt are worth nothing that could be counted.
    private static Optional<Double> value(String code) {
        return code.chars().allMatch(Character::isDigit) && !code.isEmpty()
                ? Optional.of(Double.valueOf(code))
                : Optional.empty();
    }

    /// The terms that have begun, the latest first.
    private Stream<TermLine> begun(YearId year, int parallel) {
        var today = clock.today();
        return terms.ofYear(year, parallel).stream()
                .filter(term -> !term.startsOn().isAfter(today))
                .sorted(Comparator.comparing(TermLine::startsOn).reversed());
    }

    private static PersonId person(DiaryPupil pupil) {
        return pupil.name().person();
    }
}
