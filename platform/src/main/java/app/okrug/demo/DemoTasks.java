package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.RosterLine;
import app.okrug.curriculum.Rosters;
import app.okrug.diary.DiaryTasks;
import app.okrug.files.SentFile;
import app.okrug.homework.CommonWish;
import app.okrug.homework.Homework;
import app.okrug.homework.IndividualWish;
import app.okrug.homework.Reviews;
import app.okrug.homework.TaskId;
import app.okrug.tenancy.SchoolId;
import app.okrug.time.ClockOfWork;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Homework beyond its words in the last lessons of the eighth: minutes, a task for two pupils, and work that is handed
/// in, returned and accepted.
@Component
class DemoTasks {

    private static final String CLASS = "8А";
    private static final Set<String> PROJECTS = Set.of("Алгебра", "Литература");
    private static final int MINUTES = 30;

    private final Courses courses;
    private final Lessons lessons;
    private final Rosters rosters;
    private final Homework homework;
    private final DiaryTasks diary;
    private final Reviews reviews;

    DemoTasks(Courses courses, Lessons lessons, Rosters rosters, Homework homework, DiaryTasks diary, Reviews reviews) {
        this.courses = courses;
        this.lessons = lessons;
        this.rosters = rosters;
        this.homework = homework;
        this.diary = diary;
        this.reviews = reviews;
    }

    /// Lets teachers set tasks and pupils hand work in, up to a moment.
    void set(SchoolId school, List<Actor> teachers, Instant until, ZoneId zone) {
        for (var teacher : teachers) {
            for (var course : CurrentActor.call(school, teacher, () -> taught(teacher, until, zone))) {
                var held = CurrentActor.call(school, teacher, () -> held(course, until, zone));
                if (held.isEmpty()) {
                    continue;
                }
                var last = held.getLast();
                at(
                        last,
                        zone,
                        () -> CurrentActor.run(
                                school,
                                teacher,
                                () -> homework.describe(last.id(), new CommonWish(MINUTES, false, 0))));
                if (PROJECTS.contains(course.subject())) {
                    project(school, teacher, course, last, zone);
                }
            }
        }
    }

    private List<CourseLine> taught(Actor teacher, Instant until, ZoneId zone) {
        return courses.ofTeacher(teacher.person(), until.atZone(zone).toLocalDate()).stream()
                .filter(course -> course.className().equals(CLASS))
                .toList();
    }

    private List<LessonLine> held(CourseLine course, Instant until, ZoneId zone) {
        var today = until.atZone(zone).toLocalDate();
        return lessons.ofCourse(course.id(), today.minusDays(13), today.minusDays(1)).stream()
                .filter(lesson -> !lesson.cancelled())
                .toList();
    }

    private void project(SchoolId school, Actor teacher, CourseLine course, LessonLine lesson, ZoneId zone) {
        var pupils =
                CurrentActor.call(school, teacher, () -> rosters.of(course.id(), lesson.day(), lesson.day())).stream()
                        .map(RosterLine::pupil)
                        .distinct()
                        .limit(3)
                        .toList();
        at(lesson, zone, () -> {
            var task = CurrentActor.call(school, teacher, () -> given(lesson, pupils));
            handIn(school, pupils.getFirst(), task, "Готово: решение во вложении.");
            handIn(school, pupils.get(1), task, "Сделал первую часть.");
            CurrentActor.run(
                    school,
                    teacher,
                    () -> reviews.works(task).stream()
                            .filter(line ->
                                    line.work() != null && line.pupil().person().equals(pupils.get(1)))
                            .forEach(line -> {
                                var work = Objects.requireNonNull(line.work());
                                reviews.giveBack(work.id(), "Хорошее начало. Добавьте вывод.", work.version());
                            }));
        });
    }

    private TaskId given(LessonLine lesson, List<PersonId> pupils) {
        var task = homework.give(
                lesson.id(),
                new IndividualWish(
                        "Мини-проект по теме урока, образец во вложении. Справочник: https://ru.wikipedia.org",
                        null,
                        45,
                        true,
                        Set.copyOf(pupils.stream().map(PersonId::value).toList()),
                        0));
        homework.attach(task, file("образец оформления.txt", "Титульный лист. Цель. Ход работы. Вывод."));
        return task;
    }

    private void handIn(SchoolId school, PersonId pupil, TaskId task, String text) {
        var self = new Actor(new UserId(new UUID(0, 0)), pupil, Category.PUPIL);
        CurrentActor.run(
                school, self, () -> diary.handIn(pupil, task, text, List.of(file("решение.txt", "Цель. Ход работы."))));
    }

    private static SentFile file(String name, String content) {
        return new SentFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// On the day of the lesson, half an hour after it.
    private static void at(LessonLine lesson, ZoneId zone, Runnable work) {
        ClockOfWork.runAt(
                lesson.day().atTime(lesson.ends()).plusMinutes(30).atZone(zone).toInstant(), work);
    }
}
