package app.okrug.fiveacts;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.Curriculum;
import app.okrug.people.Register;
import app.okrug.people.StaffRow;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.Lessons;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One school for each of the five acts, all with the same Tuesday. First lesson: maths of 7А (Lukina), of 7Б (Osipov)
/// and of 1А (Somova). Second: English of the first half of 7А (Lukina). Third: English of its second half (Osipov).
/// So on a Tuesday 7А goes home at 10:25, but its first half at 9:30; Lukina at 9:30; 7Б at 8:40, but Osipov, who
/// teaches it, at 10:25.
@Component
class ActSchools {

    private final SchoolFixture fixture;
    private final RegulationStart regulation;
    private final Register register;
    private final Curriculum curriculum;
    private final WeekTimetable week;
    private final LessonPlacement placement;
    private final Years years;
    private final Lessons lessons;
    private final JdbcClient sql;
    private final Map<String, ActSchool> opened = new HashMap<>();

    ActSchools(
            SchoolFixture fixture,
            RegulationStart regulation,
            Register register,
            Curriculum curriculum,
            WeekTimetable week,
            LessonPlacement placement,
            Years years,
            Lessons lessons,
            JdbcClient sql) {
        this.fixture = fixture;
        this.regulation = regulation;
        this.register = register;
        this.curriculum = curriculum;
        this.week = week;
        this.placement = placement;
        this.years = years;
        this.lessons = lessons;
        this.sql = sql;
    }

    /// The school of an act, shared by all rows: each row keeps to lessons and pupils of its own.
    ActSchool of(String preset) {
        return opened.computeIfAbsent(preset, this::another);
    }

    /// A school of an act for one row alone.
    ActSchool another(String preset) {
        var school = fixture.school();
        MovableClock.on("2026-08-25", () -> {
            school.run(() -> fill(preset));
            return null;
        });
        return new ActSchool(school);
    }

    private void fill(String preset) {
        regulation.begin(preset);
        register.applyStaff(List.of(SchoolFixture.teacher("3", "Сомова", "Инна", "Петровна", "1А"), deputy()));
        register.applyPupils(List.of(SchoolFixture.pupil("В-1", "Соколов", "Глеб", "1А", null)));
        curriculum.applyLoad(List.of(SchoolFixture.load("1А", "Математика", null, "3")));
        week.apply(List.of(
                row("7А", 1, "Математика", null, "101"),
                row("7Б", 1, "Математика", null, "102"),
                row("1А", 1, "Математика", null, "103"),
                row("7А", 2, "Английский язык", "1", "101"),
                row("7А", 3, "Английский язык", "2", "102")));
        placement.place(
                years.current(LocalDate.parse("2026-09-01")).orElseThrow().id());
    }

    private static TimetableRow row(String className, int number, String subject, @Nullable String half, String room) {
        return new TimetableRow(className, DayOfWeek.TUESDAY, number, subject, half, room);
    }

    private static StaffRow deputy() {
        return new StaffRow(
                "4",
                "Громова",
                "Ольга",
                "Сергеевна",
                null,
                null,
                List.of("Заместитель директора по УВР"),
                "",
                null,
                null,
                LocalDate.parse("2010-08-25"),
                null,
                null,
                null,
                null,
                List.of());
    }

    /// A school that keeps its journal by one of the acts.
    final class ActSchool {

        private final TestSchool school;

        private ActSchool(TestSchool school) {
            this.school = school;
        }

        TestSchool school() {
            return school;
        }

        /// Maths in 7А, English to its first half; class teacher of 7А.
        Actor lukina() {
            return staff("1");
        }

        /// Maths in 7Б, English to the second half of 7А; class teacher of 7Б.
        Actor osipov() {
            return staff("2");
        }

        /// Teaches 1А and leads it.
        Actor somova() {
            return staff("3");
        }

        Actor deputy() {
            return staff("4");
        }

        private Actor staff(String number) {
            return school.call(() -> SchoolFixture.actor(fixture.staff(number), Category.STAFF));
        }

        PersonId pupil(String fileNumber) {
            return school.call(() -> fixture.pupil(fileNumber));
        }

        Actor mother(String fileNumber) {
            return school.call(() -> SchoolFixture.actor(
                    new PersonId(sql.sql("""
                                    select g.guardian from people_guardianship g
                                    join people_pupil p on p.person = g.pupil
                                    where p.file_number = ?
                                    """)
                            .param(fileNumber)
                            .query((row, _) -> row.getObject(1, UUID.class))
                            .single()),
                    Category.GUARDIAN));
        }

        /// A course by what it is called, «7А Математика», «7А/2 Английский язык».
        CourseId course(String words) {
            var audience = words.split(" ", 2)[0].split("/");
            var half = audience.length > 1 ? audience[1] : null;
            return school.call(() -> fixture.course(audience[0], half, words.split(" ", 2)[1]));
        }

        LessonId lesson(String course, String day) {
            var id = course(course);
            var date = LocalDate.parse(day);
            return school.call(() -> lessons.ofCourse(id, date, date))
                    .getFirst()
                    .id();
        }
    }
}
