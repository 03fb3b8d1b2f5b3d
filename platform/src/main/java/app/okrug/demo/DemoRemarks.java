package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.UserId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.people.Staff;
import app.okrug.remarks.RemarkId;
import app.okrug.remarks.RemarkWish;
import app.okrug.remarks.Remarks;
import app.okrug.time.ClockOfWork;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The deputy head has looked through the pages of the eighth: one remark waits, one is overdue, one was
/// answered, one is settled.
@Component
class DemoRemarks {

    private static final String CLASS = "8А";
    private static final int LOOKED_BACK_DAYS = 13;
    private static final int DAYS_TO_MEND = 3;

    private final Staff staff;
    private final Courses courses;
    private final Lessons lessons;
    private final Remarks remarks;

    DemoRemarks(Staff staff, Courses courses, Lessons lessons, Remarks remarks) {
        this.staff = staff;
        this.courses = courses;
        this.lessons = lessons;
        this.remarks = remarks;
    }

    /// Writes and answers remarks on the lessons of the last two weeks before a moment.
    void write(Brought school, Instant until, ZoneId zone) {
        var deputy = CurrentActor.call(school.school(), school.administrator(), this::deputy);
        for (var teacher : school.teachers()) {
            var taught = CurrentActor.call(
                    school.school(),
                    teacher,
                    () -> courses.ofTeacher(teacher.person(), until.atZone(zone).toLocalDate()));
            taught.stream()
                    .filter(course -> course.className().equals(CLASS))
                    .forEach(course ->
                            write(school, deputy, teacher, course, held(school, teacher, course, until, zone), zone));
        }
    }

    private Actor deputy() {
        var number = Post.DEPUTY.personnelNumber();
        var person = Objects.requireNonNull(staff.numbered(List.of(number)).get(number));
        return new Actor(new UserId(new UUID(0, 0)), person, Category.STAFF);
    }

    private List<LessonLine> held(Brought school, Actor teacher, CourseLine course, Instant until, ZoneId zone) {
        var today = until.atZone(zone).toLocalDate();
        return CurrentActor.call(
                        school.school(),
                        teacher,
                        () -> lessons.ofCourse(course.id(), today.minusDays(LOOKED_BACK_DAYS), today.minusDays(1)))
                .stream()
                .filter(lesson -> !lesson.cancelled())
                .toList();
    }

    private void write(
            Brought school, Actor deputy, Actor teacher, CourseLine course, List<LessonLine> held, ZoneId zone) {
        if (held.isEmpty()) {
            return;
        }
        var first = held.getFirst();
        switch (course.subject()) {
            case "Алгебра" ->
                raise(
                        school,
                        deputy,
                        course,
                        held.getLast(),
                        zone,
                        "Запишите, сколько времени занимает домашнее задание.");
            case "Геометрия" ->
                raise(school, deputy, course, first, zone, "Мало отметок за две недели: опрошены не все ученики.");
            case "Русский язык" -> {
                var id = raise(school, deputy, course, first, zone, "Тема урока записана не по КТП.");
                at(first, zone, 2, school, teacher, () -> remarks.reply(id, "Исправлено: тема взята из КТП.", 0));
            }
            case "Литература" -> {
                var id = raise(school, deputy, course, first, zone, "Не отмечены отсутствующие.");
                at(first, zone, 2, school, teacher, () -> remarks.reply(id, "Отмечено, все присутствовали.", 0));
                at(first, zone, 3, school, deputy, () -> remarks.close(id, "", 1));
            }
            default -> {}
        }
    }

    private RemarkId raise(
            Brought school, Actor deputy, CourseLine course, LessonLine lesson, ZoneId zone, String words) {
        var wish = new RemarkWish(
                course.id(), lesson.id(), null, words, lesson.day().plusDays(DAYS_TO_MEND));
        return ClockOfWork.callAt(
                hoursAfter(lesson, zone, 1),
                () -> CurrentActor.call(school.school(), deputy, () -> remarks.raise(wish)));
    }

    private static void at(LessonLine lesson, ZoneId zone, int hours, Brought school, Actor actor, Runnable work) {
        ClockOfWork.runAt(hoursAfter(lesson, zone, hours), () -> CurrentActor.run(school.school(), actor, work));
    }

    private static Instant hoursAfter(LessonLine lesson, ZoneId zone, int hours) {
        return lesson.day().atTime(lesson.ends()).plusHours(hours).atZone(zone).toInstant();
    }
}
