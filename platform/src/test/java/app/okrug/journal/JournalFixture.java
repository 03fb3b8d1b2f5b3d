package app.okrug.journal;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.Curriculum;
import app.okrug.curriculum.PlannedLessonRow;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.Lessons;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A school with lessons to be written: 7А has maths on Tuesdays and Thursdays, 7Б on Tuesdays, 7А English on
/// Wednesdays.
@Component
class JournalFixture {

    private final SchoolFixture schools;
    private final RegulationStart regulation;
    private final WeekTimetable week;
    private final LessonPlacement placement;
    private final Curriculum curriculum;
    private final Years years;
    private final Lessons lessons;

    JournalFixture(
            SchoolFixture schools,
            RegulationStart regulation,
            WeekTimetable week,
            LessonPlacement placement,
            Curriculum curriculum,
            Years years,
            Lessons lessons) {
        this.schools = schools;
        this.regulation = regulation;
        this.week = week;
        this.placement = placement;
        this.curriculum = curriculum;
        this.years = years;
        this.lessons = lessons;
    }

    /// A school by one of the presets.
    Keeping school(String preset) {
        var school = schools.school();
        MovableClock.on("2026-08-25", () -> {
            school.run(() -> {
                regulation.begin(preset);
                curriculum.applyLessonPlan(
                        "Математика",
                        7,
                        List.of(
                                new PlannedLessonRow(1, "", "Натуральные числа", "", 1, "№ 1–5"),
                                new PlannedLessonRow(2, "", "Контрольная работа", "Контрольная работа", 1, "")));
                week.apply(List.of(
                        new TimetableRow("7А", DayOfWeek.TUESDAY, 1, "Математика", null, "101"),
                        new TimetableRow("7А", DayOfWeek.THURSDAY, 2, "Математика", null, "101"),
                        new TimetableRow("7Б", DayOfWeek.TUESDAY, 1, "Математика", null, "102"),
                        new TimetableRow("7А", DayOfWeek.WEDNESDAY, 2, "Английский язык", "1", "103"),
                        new TimetableRow("7А", DayOfWeek.WEDNESDAY, 2, "Английский язык", "2", "104")));
                placement.place(years.current(LocalDate.parse("2026-09-01"))
                        .orElseThrow()
                        .id());
            });
            return null;
        });
        return new Keeping(school);
    }

    /// English of one half of 7А; to be asked in the work of the school.
    CourseId english(String half) {
        return schools.course("7А", half, "Английский язык");
    }

    /// A school whose journal is being kept.
    final class Keeping {

        private final TestSchool school;
        private final Actor lukina;
        private final Actor osipov;

        Keeping(TestSchool school) {
            this.school = school;
            this.lukina = teacher("1");
            this.osipov = teacher("2");
        }

        TestSchool school() {
            return school;
        }

        /// Teaches maths in 7А and English to its first half; class teacher of 7А.
        Actor lukina() {
            return lukina;
        }

        /// Teaches maths in 7Б and English to the second half of 7А; class teacher of 7Б.
        Actor osipov() {
            return osipov;
        }

        private Actor teacher(String number) {
            return SchoolFixture.actor(school.call(() -> schools.staff(number)), Category.STAFF);
        }

        PersonId pupil(String file) {
            return school.call(() -> schools.pupil(file));
        }

        CourseId maths(String className) {
            return school.call(() -> schools.course(className, null, "Математика"));
        }

        UUID lesson(CourseId course, String day) {
            var date = LocalDate.parse(day);
            return school.call(() -> lessons.ofCourse(course, date, date))
                    .getFirst()
                    .id()
                    .value();
        }
    }
}
