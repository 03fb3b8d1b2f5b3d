package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts days together: lessons, what is due in them, what was corrected; one query for each, however many days.
@Component
class Days {

    private final LessonReading lessons;
    private final HomeworkReading homework;
    private final LateHomework lateHomework;
    private final CorrectionReading corrections;
    private final SchoolDays schoolDays;

    Days(
            LessonReading lessons,
            HomeworkReading homework,
            LateHomework lateHomework,
            CorrectionReading corrections,
            SchoolDays schoolDays) {
        this.lessons = lessons;
        this.homework = homework;
        this.lateHomework = lateHomework;
        this.corrections = corrections;
        this.schoolDays = schoolDays;
    }

    /// All days from one to another, both included. The calendar is asked only where a day has no lessons.
    List<DiaryDay> between(PersonId child, LocalDate from, LocalDate to) {
        return between(child, from, to, () -> schoolDays.between(child, from, to));
    }

    /// The same with a calendar that may have been read before.
    List<DiaryDay> between(PersonId child, LocalDate from, LocalDate to, Supplier<SchoolDays.Span> asked) {
        var due = lateHomework.told(homework.due(child, from, to)).stream()
                .collect(Collectors.groupingBy(DiaryHomework::due));
        var byDay = marked(child, lessons.between(child, from, to)).stream()
                .collect(Collectors.groupingBy(DiaryLesson::day));
        var calendar = from.datesUntil(to.plusDays(1)).allMatch(byDay::containsKey) ? null : asked.get();
        return from.datesUntil(to.plusDays(1))
                .map(date ->
                        day(date, byDay.getOrDefault(date, List.of()), due.getOrDefault(date, List.of()), calendar))
                .toList();
    }

    /// The lessons of one course with their marks, without homework.
    List<DiaryLesson> ofCourse(PersonId child, CourseId course, LocalDate from, LocalDate to) {
        return marked(child, lessons.ofCourse(child, course, from, to));
    }

    private static DiaryDay day(
            LocalDate date, List<DiaryLesson> held, List<DiaryHomework> due, SchoolDays.@Nullable Span calendar) {
        var nature = held.isEmpty() && calendar != null ? calendar.nature(date) : new DayNature.SchoolDay();
        return new DiaryDay(
                date,
                nature,
                held.stream()
                        .map(lesson -> lesson.withHomework(dueIn(lesson, held, due)))
                        .toList(),
                elsewhere(due, held));
    }

    private List<DiaryLesson> marked(PersonId child, List<DiaryLesson> read) {
        var told = corrections.of(
                child,
                read.stream()
                        .filter(lesson -> lesson.mark() != null)
                        .map(DiaryLesson::id)
                        .toList());
        return read.stream().map(lesson -> lesson.withMark(mark(lesson, told))).toList();
    }

    private static @Nullable DiaryMark mark(DiaryLesson lesson, Map<LessonId, List<Correction>> told) {
        return Optional.ofNullable(lesson.mark())
                .map(mark -> mark.with(told.getOrDefault(lesson.id(), List.of())))
                .filter(DiaryMark::tells)
                .orElse(null);
    }

    /// What is due in a lesson. Of two lessons of a course in one day the first has it.
    private static List<DiaryHomework> dueIn(DiaryLesson lesson, List<DiaryLesson> ofDay, List<DiaryHomework> due) {
        var first = ofDay.stream()
                .filter(other -> other.course().equals(lesson.course()) && !other.cancelled())
                .findFirst()
                .filter(lesson::equals);
        return first.isEmpty()
                ? List.of()
                : due.stream()
                        .filter(task -> task.course().equals(lesson.course()))
                        .toList();
    }

    /// What is due that day although its subject is not taught on it.
    private static List<DiaryHomework> elsewhere(List<DiaryHomework> due, List<DiaryLesson> ofDay) {
        var taught = ofDay.stream()
                .filter(lesson -> !lesson.cancelled())
                .map(DiaryLesson::course)
                .collect(Collectors.toSet());
        return due.stream().filter(task -> !taught.contains(task.course())).toList();
    }
}
