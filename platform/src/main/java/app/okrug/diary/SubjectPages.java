package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.criteria.PupilWords;
import app.okrug.criteria.TermWords;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.UnknownCourse;
import app.okrug.journal.Gradings;
import app.okrug.journal.Mean;
import app.okrug.regulation.Frequency;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.results.PupilResults;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.school.YearId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts subjects together: marks by term, means, topics.
@Component
class SubjectPages {

    private final Days days;
    private final LessonReading lessons;
    private final Courses courses;
    private final Terms terms;
    private final Gradings gradings;
    private final PupilWords words;
    private final PupilResults results;
    private final Regulation regulation;
    private final SchoolClock clock;

    SubjectPages(
            Days days,
            LessonReading lessons,
            Courses courses,
            Terms terms,
            Gradings gradings,
            PupilWords words,
            PupilResults results,
            Regulation regulation,
            SchoolClock clock) {
        this.days = days;
        this.lessons = lessons;
        this.courses = courses;
        this.terms = terms;
        this.gradings = gradings;
        this.words = words;
        this.results = results;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// The subjects of a pupil, by name, in the term of today or the last one that has begun.
    List<SubjectLine> lines(DiaryPupil pupil) {
        var year = pupil.year();
        var parallel = pupil.parallel();
        var schoolClass = pupil.classId();
        if (year == null || parallel == null || schoolClass == null) {
            return List.of();
        }
        var now = begun(year, parallel, schoolClass).findFirst();
        var read = now.map(term -> lessons.between(person(pupil), term.startsOn(), term.endsOn()))
                .orElse(List.of());
        var taught = courses.ofPupil(person(pupil), clock.today());
        var put = results.of(person(pupil), taught);
        var said = words.of(person(pupil), taught);
        var brought = courses.brought(person(pupil));
        return taught.stream()
                .map(course -> line(
                        course,
                        now.map(TermLine::id).orElse(null),
                        put.getOrDefault(course.id(), List.of()),
                        said.getOrDefault(course.id(), List.of()),
                        read.stream()
                                .filter(lesson -> lesson.course().equals(course.id())
                                        || brought.getOrDefault(course.id(), Set.of())
                                                .contains(lesson.course()))
                                .toList()))
                .toList();
    }

    DiarySubject page(DiaryPupil pupil, CourseId id) {
        var course = courses.get(id);
        var ofYear = terms.ofYear(course.year(), course.parallel(), course.classId());
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
        var put = results.of(person(pupil), List.of(course)).getOrDefault(id, List.of());
        return new DiarySubject(
                id,
                course.subject(),
                course.teacherNames(),
                begun(course.year(), course.parallel(), course.classId())
                        .map(term -> mean(course, term, put, all))
                        .toList(),
                put,
                words.of(person(pupil), List.of(course)).getOrDefault(id, List.of()),
                all.stream()
                        .filter(lesson -> !lesson.cancelled() && !lesson.day().isAfter(today))
                        .sorted(Comparator.comparing(DiaryLesson::day)
                                .thenComparing(DiaryLesson::number)
                                .reversed())
                        .toList());
    }

    private TermMean mean(CourseLine course, TermLine term, List<PupilResults.Line> put, List<DiaryLesson> all) {
        var marked = all.stream()
                .filter(lesson -> lesson.mark() != null && term.contains(lesson.day()))
                .toList();
        var weighed = weighed(course, marked);
        var sum = sum(weighed);
        var weights = weights(weighed);
        var result = result(put, term.id());
        var outlook = result == null && forecast() ? results.outlook(course, sum, weights) : null;
        return new TermMean(term, Mean.of(weighed), sum, weights, marked, result, outlook);
    }

    private static @Nullable String result(List<PupilResults.Line> put, @Nullable TermId term) {
        return put.stream()
                .filter(line -> term != null && term.equals(line.term()))
                .map(PupilResults.Line::mark)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean forecast() {
        return regulation.current(Parameter.FORECAST).value() != Frequency.NEVER;
    }

    private static BigDecimal sum(List<Mean.Weighed> weighed) {
        return weighed.stream()
                .map(mark -> BigDecimal.valueOf(mark.value()).multiply(mark.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weights(List<Mean.Weighed> weighed) {
        return weighed.stream().map(Mean.Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private SubjectLine line(
            CourseLine course,
            @Nullable TermId term,
            List<PupilResults.Line> put,
            List<TermWords> said,
            List<DiaryLesson> held) {
        var marks = held.stream()
                .map(DiaryLesson::mark)
                .filter(Objects::nonNull)
                .flatMap(mark -> mark.codes().stream())
                .toList();
        var missed = held.stream()
                .map(DiaryLesson::absence)
                .filter(absence -> absence != null && absence.missed())
                .count();
        var weighed = weighed(course, held);
        var coming = result(put, term) == null && forecast()
                ? results.outlook(course, sum(weighed), weights(weighed)).coming()
                : null;
        return new SubjectLine(course.id(), course.subject(), marks, Mean.of(weighed), (int) missed, coming, put, said);
    }

    /// By the scale of the last lesson: what was given by another one before it is shown and not counted.
    private List<Mean.Weighed> weighed(CourseLine course, List<DiaryLesson> marked) {
        if (marked.isEmpty()) {
            return List.of();
        }
        var grading = gradings.byDay(course);
        var measured = gradings.measuredOn(marked.stream()
                .map(DiaryLesson::day)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        var weighed = new ArrayList<Mean.Weighed>();
        for (var lesson : marked) {
            var mark = lesson.mark();
            if (mark != null) {
                mark.codes().stream()
                        .flatMap(code -> grading.worth(code, lesson.day(), measured).stream())
                        .forEach(value -> weighed.add(
                                new Mean.Weighed(value, grading.on(lesson.day()).weight(mark.weight()))));
            }
        }
        return weighed;
    }

    /// The terms that have begun, the latest first.
    private Stream<TermLine> begun(YearId year, int parallel, ClassId schoolClass) {
        var today = clock.today();
        return terms.ofYear(year, parallel, schoolClass).stream()
                .filter(term -> !term.startsOn().isAfter(today))
                .sorted(Comparator.comparing(TermLine::startsOn).reversed());
    }

    private static PersonId person(DiaryPupil pupil) {
        return pupil.name().person();
    }
}
