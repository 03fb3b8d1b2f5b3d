package app.okrug.onboarding.reading;

import static app.okrug.onboarding.reading.Column.*;

import app.okrug.curriculum.PlanHoursRow;
import app.okrug.curriculum.PlannedLessonRow;
import app.okrug.onboarding.workbook.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows about teaching: the curriculum plan, the load, lesson plans, the timetable.
final class TeachingRows {

    private static final int MOST_HOURS = 40;
    private static final int MOST_LESSONS_A_DAY = 14;
    private static final int LONGEST_PLAN = 1000;

    private TeachingRows() {}

    /// One row of a plan makes an hours row for each parallel in which the subject is taught.
    static @Nullable List<PlanHoursRow> plan(RowReading row, Layout layout, Line line) {
        var subject = row.need(SUBJECT, Words.subject());
        var hours = new ArrayList<PlanHoursRow>();
        for (var parallel : layout.parallels().entrySet()) {
            var cell = line.cell(parallel.getValue());
            try {
                var weekly = cell.blank()
                        ? BigDecimal.ZERO
                        : Numbers.hours(MOST_HOURS).read(cell);
                if (weekly.signum() > 0 && subject != null) {
                    hours.add(new PlanHoursRow(subject, parallel.getKey(), weekly));
                }
            } catch (Unfit unfit) {
                row.fault(row.place()
                        .faultAt(
                                parallel.getValue(),
                                String.valueOf(parallel.getKey()),
                                unfit.rule(),
                                unfit.arguments().toArray()));
            }
        }
        return subject == null || !row.sound() ? null : hours;
    }

    static @Nullable LoadLine load(RowReading row) {
        var schoolClass = row.need(SCHOOL_CLASS, Choices::schoolClass);
        var subject = row.need(SUBJECT, Words.subject());
        var subgroup = row.find(SUBGROUP, Choices::subgroup);
        var hours = row.need(WEEKLY_HOURS, Numbers.hours(MOST_HOURS));
        var number = row.find(PERSONNEL_NUMBER, Words.upTo(50));
        var teacher = row.find(TEACHER, Names::read);
        if (number == null && teacher == null) {
            row.fault(row.place().fault(PERSONNEL_NUMBER, Rule.MISSING_VALUE, PERSONNEL_NUMBER.heading()));
        }
        if (schoolClass == null || subject == null || hours == null || !row.sound()) {
            return null;
        }
        return new LoadLine(schoolClass, subject, subgroup, hours, number, teacher);
    }

    static @Nullable TimetableLine timetable(RowReading row) {
        var schoolClass = row.need(SCHOOL_CLASS, Choices::schoolClass);
        var weekday = row.need(WEEKDAY, Choices::weekday);
        var lesson = row.need(LESSON_NUMBER, Numbers.whole(0, MOST_LESSONS_A_DAY));
        var subject = row.need(SUBJECT, Words.subject());
        var subgroup = row.find(SUBGROUP, Choices::subgroup);
        var number = row.find(PERSONNEL_NUMBER, Words.upTo(50));
        var teacher = row.find(TEACHER, Names::read);
        var room = row.find(ROOM, Words.upTo(30));
        if (schoolClass == null || weekday == null || lesson == null || subject == null || !row.sound()) {
            return null;
        }
        return new TimetableLine(schoolClass, weekday, lesson, subject, subgroup, number, teacher, room);
    }

    static @Nullable PlannedLessonRow plannedLesson(RowReading row) {
        var number = row.need(LESSON_NUMBER, Numbers.whole(1, LONGEST_PLAN));
        var topic = row.need(TOPIC, Words.upTo(1000));
        var section = row.findOr(SECTION, Words.upTo(500), "");
        var workType = row.findOr(WORK_TYPE, Words.upTo(200), "");
        var hours = row.findOr(HOURS, Numbers.whole(1, 100), 1);
        var homework = row.findOr(HOMEWORK, Words.upTo(2000), "");
        if (number == null || topic == null || !row.sound()) {
            return null;
        }
        return new PlannedLessonRow(number, section, topic, workType, hours, homework);
    }
}
