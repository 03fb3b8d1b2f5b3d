package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.LessonPlans;
import app.okrug.curriculum.PlannedLessonLine;
import app.okrug.curriculum.RosterLine;
import app.okrug.curriculum.Rosters;
import app.okrug.journal.Answer;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.journal.WorkType;
import app.okrug.journal.WorkTypes;
import app.okrug.substitutions.Replacement;
import app.okrug.substitutions.Replacements;
import app.okrug.tenancy.SchoolId;
import app.okrug.time.ClockOfWork;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lives through the lessons of a school up to now: each teacher, each day, writes topics, homework, absences and marks
/// through the journal, within the hour.
@Component
class Quarter {

    /// A teacher writes up to three lessons at once, in the break after the last of them.
    private static final Duration PATIENCE = Duration.ofMinutes(110);

    private static final Duration BREAK = Duration.ofMinutes(5);

    /// How often a pupil is absent on a day, and how often that is an illness.
    static final double ABSENT = 0.045;

    static final double ILL = 0.5;

    private final Lessons lessons;
    private final Courses courses;
    private final Rosters rosters;
    private final LessonPlans plans;
    private final WorkTypes workTypes;
    private final Replacements replacements;
    private final JournalWriting journal;

    Quarter(
            Lessons lessons,
            Courses courses,
            Rosters rosters,
            LessonPlans plans,
            WorkTypes workTypes,
            Replacements replacements,
            JournalWriting journal) {
        this.lessons = lessons;
        this.courses = courses;
        this.rosters = rosters;
        this.plans = plans;
        this.workTypes = workTypes;
        this.replacements = replacements;
        this.journal = journal;
    }

    /// Teaches from one day up to a moment.
    void live(SchoolId school, List<Actor> teachers, LocalDate from, Instant until, ZoneId zone, long seed) {
        var days = from.datesUntil(until.atZone(zone).toLocalDate().plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
        for (var teacher : teachers) {
            var desk = new Desk(school, teacher, seed);
            days.forEach(day -> desk.teach(day, until, zone));
        }
    }

    /// One teacher with the pages of the own courses.
    private final class Desk {

        private final SchoolId school;
        private final Actor teacher;
        private final Chance chance;
        private final Map<CourseId, Page> pages = new HashMap<>();
        private Map<LocalDate, List<LessonLine>> byDay = Map.of();

        Desk(SchoolId school, Actor teacher, long seed) {
            this.school = school;
            this.teacher = teacher;
            this.chance = new Chance(seed);
        }

        void teach(LocalDate day, Instant until, ZoneId zone) {
            CurrentActor.run(school, teacher, () -> {
                if (byDay.isEmpty()) {
                    open(day);
                }
                var written = new ArrayList<Operation>();
                LocalTime begun = null;
                LocalTime ended = LocalTime.MIN;
                for (var lesson : byDay.getOrDefault(day, List.of())) {
                    if (lesson.day()
                            .atTime(lesson.ends())
                            .atZone(zone)
                            .toInstant()
                            .isAfter(until)) {
                        continue;
                    }
                    if (begun != null && lesson.ends().isAfter(begun.plus(PATIENCE))) {
                        send(written, moment(day, ended, until, zone));
                        begun = null;
                    }
                    begun = begun == null ? lesson.ends() : begun;
                    ended = lesson.ends();
                    write(lesson, written);
                }
                send(written, moment(day, ended, until, zone));
            });
        }

        private static Instant moment(LocalDate day, LocalTime ended, Instant until, ZoneId zone) {
            var inBreak = day.atTime(ended).atZone(zone).toInstant().plus(BREAK);
            return inBreak.isAfter(until) ? until : inBreak;
        }

        /// Writes what a teacher has collected.
        private void send(List<Operation> written, Instant moment) {
            if (!written.isEmpty()) {
                ClockOfWork.runAt(moment, () -> check(journal.carryOut(written, false)));
                written.clear();
            }
        }

        private void open(LocalDate first) {
            byDay = new HashMap<>();
            var replaced = replacements.of(teacher.person(), first, first.plusYears(1));
            var given = replaced.stream()
                    .filter(one -> one.substitute().equals(teacher.person()))
                    .map(Replacement::lesson)
                    .collect(Collectors.toSet());
            var taken = replaced.stream()
                    .filter(one -> one.absent().equals(teacher.person()))
                    .map(Replacement::lesson)
                    .collect(Collectors.toSet());
            for (var course : courses.ofTeacher(teacher.person(), first)) {
                page(course, first).lessons().stream()
                        .filter(lesson -> !taken.contains(lesson.id()))
                        .forEach(this::put);
            }
            var ofColleagues = replaced.stream()
                    .filter(one -> given.contains(one.lesson()))
                    .map(Replacement::course)
                    .collect(Collectors.toSet());
            for (var course : courses.of(ofColleagues)) {
                page(course, first).lessons().stream()
                        .filter(lesson -> given.contains(lesson.id()))
                        .forEach(this::put);
            }
            byDay.values().forEach(ofDay -> ofDay.sort(Comparator.comparingInt(LessonLine::number)));
        }

        private Page page(CourseLine course, LocalDate first) {
            return pages.computeIfAbsent(
                    course.id(),
                    id -> new Page(
                            course,
                            rosters.of(id, first, first.plusYears(1)),
                            course.lessonPlanId() == null ? List.of() : plans.lines(course.lessonPlanId()),
                            lessons.ofCourse(id, first, first.plusYears(1)).stream()
                                    .filter(lesson -> !lesson.cancelled())
                                    .toList()));
        }

        private void put(LessonLine lesson) {
            byDay.computeIfAbsent(lesson.day(), _ -> new ArrayList<>()).add(lesson);
        }

        private void write(LessonLine lesson, List<Operation> operations) {
            var page = Objects.requireNonNull(pages.get(lesson.course()));
            var index = page.lessons().indexOf(lesson);
            var forgotten = chance.of(
                    0.02,
                    "forgotten",
                    lesson.day(),
                    lesson.number(),
                    page.course().subject());
            var planned = index < page.plan().size() ? page.plan().get(index) : null;
            if (planned != null && !forgotten) {
                operations.add(record(lesson, planned, index, page));
            }
            for (var pupil : page.roster()) {
                if (pupil.on(lesson.day())) {
                    cell(lesson, pupil, planned, page, operations);
                }
            }
        }

        private Operation record(LessonLine lesson, PlannedLessonLine planned, int index, Page page) {
            var homework = planned.homework().isBlank() ? null : planned.homework();
            var next = index + 1 < page.lessons().size()
                    ? page.lessons().get(index + 1).day()
                    : null;
            return new Operation.OnLesson(
                    UUID.randomUUID(),
                    lesson.id().value(),
                    planned.topic(),
                    planned.id().value(),
                    workTypes.named(planned.workType()).map(WorkType::id).orElse(null),
                    homework,
                    homework == null ? null : next,
                    true,
                    0,
                    true);
        }

        private void cell(
                LessonLine lesson,
                RosterLine pupil,
                @Nullable PlannedLessonLine planned,
                Page page,
                List<Operation> operations) {
            var name = pupil.familyName() + pupil.givenName();
            if (chance.of(ABSENT, "absent", lesson.day(), name)) {
                operations.add(put(lesson, pupil, chance.of(ILL, "ill", lesson.day(), name) ? "Б" : "Н", null));
                return;
            }
            if (Plan.parallel(page.course().className()) == 1) {
                return;
            }
            var test = planned != null && !planned.workType().isEmpty();
            var subject = page.course().subject();
            if (test || chance.of(0.22, "asked", lesson.day(), lesson.number(), name, subject)) {
                var mark = chance.mark(name, subject, lesson.day(), lesson.number());
                var second = chance.of(0.03, "second", lesson.day(), name, subject)
                        ? "/" + chance.mark(name, subject, lesson.day(), 99)
                        : "";
                operations.add(put(lesson, pupil, mark + second, comment(mark, lesson, name)));
            }
        }

        private @Nullable String comment(int mark, LessonLine lesson, String name) {
            if (!chance.of(0.04, "comment", lesson.day(), name)) {
                return null;
            }
            return switch (mark) {
                case 5 -> "Отличная работа!";
                case 4 -> "Хорошо, но есть небрежность.";
                case 3 -> "Нужно повторить материал.";
                default -> "Жду на дополнительном занятии.";
            };
        }

        private static Operation put(LessonLine lesson, RosterLine pupil, String value, @Nullable String comment) {
            return new Operation.OnCell(
                    UUID.randomUUID(), lesson.id().value(), pupil.pupil().value(), value, comment, null, 0, true);
        }

        private static void check(List<Answer> answers) {
            for (var answer : answers) {
                if (answer.reason() != null) {
                    throw new IllegalStateException("The demonstration breaks a rule: "
                            + answer.reason().text());
                }
            }
        }
    }

    private record Page(
            CourseLine course, List<RosterLine> roster, List<PlannedLessonLine> plan, List<LessonLine> lessons) {}
}
