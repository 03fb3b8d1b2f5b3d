package app.okrug.diary;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.identity.Membership;
import app.okrug.identity.MembershipId;
import app.okrug.identity.SignedIn;
import app.okrug.identity.SignedInAuthentication;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.language.Language;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// A school with a week in which 7А has maths on Monday, Wednesday and Friday and English in two parts on Tuesday, and
/// with families who read.
@Component
public class DiarySchool {

    private final SchoolFixture schools;
    private final RegulationStart regulation;
    private final WeekTimetable week;
    private final LessonPlacement placement;
    private final Years years;
    private final Lessons lessons;
    private final JournalWriting journal;
    private final JdbcClient sql;

    DiarySchool(
            SchoolFixture schools,
            RegulationStart regulation,
            WeekTimetable week,
            LessonPlacement placement,
            Years years,
            Lessons lessons,
            JournalWriting journal,
            JdbcClient sql) {
        this.schools = schools;
        this.regulation = regulation;
        this.week = week;
        this.placement = placement;
        this.years = years;
        this.lessons = lessons;
        this.journal = journal;
        this.sql = sql;
    }

    /// A school that begins with one of the ready acts.
    public TestSchool school(String preset) {
        var school = schools.school();
        MovableClock.on("2026-08-25", () -> {
            school.run(() -> {
                regulation.begin(preset);
                week.apply(List.of(
                        row(DayOfWeek.MONDAY, 1, "Математика", null),
                        row(DayOfWeek.TUESDAY, 2, "Английский язык", "1"),
                        row(DayOfWeek.TUESDAY, 2, "Английский язык", "2"),
                        row(DayOfWeek.WEDNESDAY, 3, "Математика", null),
                        row(DayOfWeek.FRIDAY, 1, "Математика", null)));
                placement.place(years.current(LocalDate.parse("2026-09-01"))
                        .orElseThrow()
                        .id());
            });
            return null;
        });
        return school;
    }

    private static TimetableRow row(DayOfWeek day, int number, String subject, @Nullable String subgroup) {
        return new TimetableRow("7А", day, number, subject, subgroup, "10" + number);
    }

    /// The mother of the pupil of this file number.
    public Actor guardian(TestSchool school, String fileNumber) {
        return school.call(() -> SchoolFixture.actor(
                new PersonId(sql.sql("""
                                select g.guardian from people_guardianship g
                                join people_pupil p on p.person = g.pupil
                                where p.file_number = ?
                                """).param(fileNumber).query(UUID.class).single()), Category.GUARDIAN));
    }

    public PersonId pupil(TestSchool school, String fileNumber) {
        return school.call(() -> schools.pupil(fileNumber));
    }

    public CourseId maths(TestSchool school) {
        return school.call(() -> schools.course("7А", null, "Математика"));
    }

    /// The lesson of maths on a day.
    public LessonId maths(TestSchool school, String day) {
        var course = maths(school);
        var date = LocalDate.parse(day);
        return school.call(() -> lessons.ofCourse(course, date, date).getFirst().id());
    }

    /// What the teacher of maths writes into a cell at ten o'clock of a day.
    public void mark(TestSchool school, String day, LessonId lesson, String fileNumber, String value) {
        mark(school, day, lesson, fileNumber, value, null, null);
    }

    public void mark(
            TestSchool school,
            String day,
            LessonId lesson,
            String fileNumber,
            String value,
            @Nullable String comment,
            @Nullable String staffComment) {
        var pupil = pupil(school, fileNumber);
        write(
                school,
                day,
                new Operation.OnCell(
                        UUID.randomUUID(),
                        lesson.value(),
                        pupil.value(),
                        value,
                        comment,
                        staffComment,
                        0,
                        true,
                        "уточнено"));
    }

    /// The record of a lesson, written at ten o'clock of a day.
    public void record(TestSchool school, String day, LessonId lesson, String topic, @Nullable String homework) {
        write(
                school,
                day,
                new Operation.OnLesson(
                        UUID.randomUUID(),
                        lesson.value(),
                        topic,
                        null,
                        null,
                        homework,
                        null,
                        true,
                        0,
                        true,
                        "уточнено"));
    }

    private void write(TestSchool school, String day, Operation operation) {
        var teacher = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        var answers = MovableClock.on(day, () -> school.as(teacher, () -> journal.carryOut(List.of(operation), true)));
        if (answers.getFirst().reason() != null) {
            throw new AssertionError(answers.getFirst().reason().text());
        }
    }

    /// Signs a family in that is guardian in these schools.
    public static void signIn(List<TestSchool> schools, List<Actor> guardians) {
        var memberships = new ArrayList<Membership>();
        for (var index = 0; index < schools.size(); index++) {
            memberships.add(new Membership(
                    new MembershipId(UUID.randomUUID()),
                    schools.get(index).id(),
                    guardians.get(index).person(),
                    guardians.get(index).category()));
        }
        var signedIn = new SignedIn(
                guardians.getFirst().account(),
                "family",
                "Яковлева Мария",
                memberships,
                memberships.getFirst(),
                true,
                false,
                Language.RUSSIAN,
                "auto",
                Instant.EPOCH,
                0);
        SecurityContextHolder.getContext().setAuthentication(new SignedInAuthentication(signedIn));
    }
}
