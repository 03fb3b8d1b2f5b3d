package app.okrug.vigilance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.NewAssignment;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.audit.EventWish;
import app.okrug.diary.DiarySchool;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.OpenSessions;
import app.okrug.identity.SessionId;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonId;
import app.okrug.users.SecurityLog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What looks wrong in the record of a school (security.md S-13, S-14). Лукина teaches maths in 7А, Осипов does not.
@PlatformTest
class AlarmTests {

    private static final String MONDAY = "2026-09-14";
    private static final String TUESDAY = "2026-09-15";
    private static final String LATER = "2026-10-05";
    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    AlarmWatch watch;

    @Autowired
    Alarms alarms;

    @Autowired
    LateChanges late;

    @Autowired
    Assignments assignments;

    @Autowired
    Accounts accounts;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SecurityLog log;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    private TestSchool school;
    private Actor administrator;
    private Actor lukina;
    private Actor osipov;
    private LessonId lesson;
    private PersonId anna;

    @BeforeEach
    void aSchoolWithALessonOnMonday() {
        school = diary.school("001");
        administrator = school.administrator();
        lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        osipov = school.call(() -> SchoolFixture.actor(schools.staff("2"), Category.STAFF));
        lesson = diary.maths(school, MONDAY);
        anna = diary.pupil(school, "А-1");
    }

    @Test
    void manyMarksChangedWithinMinutesOutsideOfALessonAreOneAlarm() {
        changed(lukina, TUESDAY, "19:00", 30);
        changed(lukina, TUESDAY, "19:09", 21);

        look(TUESDAY, "19:30");
        look(TUESDAY, "19:40");

        assertThat(open())
                .extracting(AlarmLine::rule, AlarmLine::who, AlarmLine::size, AlarmLine::state)
                .containsExactly(tuple(AlarmRule.MANY_CHANGES, "Лукина Варвара Захаровна", 51, AlarmState.NEW));
    }

    @Test
    void asManyAsTheActAllowsOrSpreadOverTheEveningAreNone() {
        changed(lukina, TUESDAY, "17:00", 50);
        changed(lukina, TUESDAY, "17:11", 50);

        look(TUESDAY, "19:30");

        assertThat(open()).isEmpty();
    }

    @Test
    void duringTheOwnLessonTheyAreNone() {
        var begins = sql(() -> sql.sql("select starts_at as it from timetable_lesson where id = ?")
                .param(lesson.value())
                .query((row, _) -> row.getObject("it", LocalTime.class))
                .single());
        changed(lukina, MONDAY, begins.plusMinutes(10).toString(), 60);
        changed(osipov, MONDAY, begins.plusMinutes(10).toString(), 60);

        look(MONDAY, "19:30");

        assertThat(open()).extracting(AlarmLine::who).containsExactly("Осипов Борис Ильич");
    }

    @Test
    void aSignInFromANewCountryIsAnAlarmOnce() {
        var account = school.call(() -> {
            accounts.provision(List.of(new NewMember(lukina.person(), Category.STAFF, "Лукина Варвара", null)));
            return accounts.of(List.of(lukina.person()), Category.STAFF)
                    .getFirst()
                    .account();
        });
        for (var country : List.of("RU", "KZ", "KZ")) {
            MovableClock.<SessionId, RuntimeException>at(
                    TUESDAY, "10:00", () -> sessions.open(account, "203.0.113.7", "Chrome, Linux", country));
        }

        look(TUESDAY, "10:30");
        look(TUESDAY, "10:40");

        assertThat(open())
                .extracting(AlarmLine::rule, AlarmLine::who, AlarmLine::size)
                .containsExactly(tuple(AlarmRule.NEW_COUNTRY, "Лукина Варвара Захаровна", 1));
    }

    @Test
    void writingAtNightIsAnAlarmThatGrowsAndWakesAgain() {
        changed(lukina, TUESDAY, "02:10", 1);
        look(TUESDAY, "02:30");
        var first = open().getFirst();
        as(administrator, TUESDAY, "08:00", () -> {
            alarms.settle(first.id(), "Готовилась к уроку", first.version());
            return first;
        });
        look(TUESDAY, "08:10");
        assertThat(open()).isEmpty();

        changed(lukina, TUESDAY, "04:59", 2);
        changed(lukina, TUESDAY, "05:00", 2);
        look(TUESDAY, "08:20");

        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.id()).isEqualTo(first.id());
            assertThat(alarm.rule()).isEqualTo(AlarmRule.NIGHT_CHANGES);
            assertThat(alarm.size()).isEqualTo(3);
            assertThat(alarm.note()).isEqualTo("Готовилась к уроку");
        });
    }

    @Test
    void aMarkChangedWeeksAfterItsLessonIsAnAlarm() {
        changed(lukina, "2026-09-28", "12:00", 1);
        look("2026-09-28", "13:00");
        assertThat(open()).isEmpty();

        changed(lukina, LATER, "12:00", 1);
        look(LATER, "13:00");

        assertThat(open()).extracting(AlarmLine::rule).containsExactly(AlarmRule.LATE_CHANGES);
    }

    @Test
    void theDigestTellsLateChangesToTheTeacherOfTheCourseAndTheDeputy() {
        changed(osipov, LATER, "12:00", 1);

        var deputy = somebody(Role.DEPUTY);
        var day = LocalDate.parse(LATER);

        assertThat(as(lukina, LATER, "13:00", () -> late.between(day, day)))
                .extracting(LateChange::day, LateChange::pupil, LateChange::before, LateChange::after, LateChange::by)
                .containsExactly(tuple(LocalDate.parse(MONDAY), "Яковлева А.", "3", "5", "Осипов Б. И."));
        assertThat(as(deputy, LATER, "13:00", () -> late.lately())).isEqualTo(1);
        assertThat(as(osipov, LATER, "13:00", () -> late.between(day, day))).isEmpty();
        assertThat(as(diary.guardian(school, "А-1"), LATER, "13:00", () -> late.between(day, day)))
                .isEmpty();
    }

    @Test
    void dataTakenOutAgainAndAgainAreAnAlarm() {
        var all = new EventWish("", "", null, null);
        for (var i = 0; i < 3; i++) {
            look(TUESDAY, "12:00");
            assertThat(open()).isEmpty();
            as(administrator, TUESDAY, "11:00", () -> log.table(SecurityLog.Record.SCHOOL, all, List.of("Когда")));
        }

        look(TUESDAY, "12:00");

        assertThat(open())
                .extracting(AlarmLine::rule, AlarmLine::person, AlarmLine::size)
                .containsExactly(tuple(AlarmRule.MASS_EXPORT, administrator.person(), 3));
    }

    @Test
    void aFurtherAdministratorIsAnAlarmAndANewDeputyIsNone() {
        as(administrator, TUESDAY, "11:00", () -> {
            var day = LocalDate.parse(TUESDAY);
            assignments.assign(new NewAssignment(lukina.person(), Role.ADMINISTRATOR, day), "приказ № 0");
            assignments.assign(new NewAssignment(osipov.person(), Role.DEPUTY, day), "приказ № 1");
            assignments.assign(new NewAssignment(osipov.person(), Role.ADMINISTRATOR, day), "приказ № 2");
            return day;
        });

        look(TUESDAY, "12:00");

        assertThat(open())
                .extracting(AlarmLine::rule, AlarmLine::about)
                .containsExactly(tuple(AlarmRule.NEW_ADMINISTRATOR, "Осипов Борис Ильич"));
    }

    @Test
    void itIsTakenUpAndSettledOnceWithANote() {
        changed(lukina, TUESDAY, "02:10", 1);
        look(TUESDAY, "08:00");
        var alarm = open().getFirst();

        run(() -> alarms.takeUp(alarm.id(), alarm.version()));

        assertThat(as(administrator, TUESDAY, "08:00", () -> alarms.counts())).isEqualTo(new AlarmCounts(0, 1));
        assertThatThrownBy(() -> run(() -> alarms.takeUp(alarm.id(), alarm.version())))
                .isInstanceOf(StaleCopy.class);
        assertThatThrownBy(() -> run(() -> alarms.settle(alarm.id(), "Поздно", alarm.version())))
                .isInstanceOf(StaleCopy.class);
        assertThatThrownBy(() -> run(() -> alarms.settle(alarm.id(), " ", alarm.version() + 1)))
                .isInstanceOf(NoteNeeded.class);
        run(() -> alarms.settle(alarm.id(), "Сама учитель", alarm.version() + 1));
        assertThat(open()).isEmpty();
        assertThat(as(administrator, TUESDAY, "08:00", () -> alarms.found(AlarmQuery.ALL, 0)))
                .extracting(AlarmLine::state, AlarmLine::note)
                .containsExactly(tuple(AlarmState.SETTLED, "Сама учитель"));
    }

    @Test
    void nobodyElseSeesOrSettlesThem() {
        changed(lukina, TUESDAY, "02:10", 1);
        look(TUESDAY, "08:00");
        var alarm = open().getFirst();
        var other = diary.school("001");

        assertThatThrownBy(() -> as(lukina, TUESDAY, "08:00", () -> alarms.found(AlarmQuery.OPEN, 0)))
                .isInstanceOf(AccessRefused.class);
        assertThat(as(lukina, TUESDAY, "08:00", () -> alarms.counts())).isEqualTo(new AlarmCounts(0, 0));
        assertThat(other.<List<AlarmLine>, RuntimeException>call(() -> alarms.found(AlarmQuery.ALL, 0)))
                .isEmpty();
        assertThatThrownBy(() -> other.run(() -> alarms.takeUp(alarm.id(), alarm.version())))
                .isInstanceOf(UnknownAlarm.class);
    }

    private void look(String day, String time) {
        as(administrator, day, time, () -> {
            watch.look();
            return day;
        });
    }

    private List<AlarmLine> open() {
        return as(administrator, TUESDAY, "23:00", () -> alarms.found(AlarmQuery.OPEN, 0));
    }

    private void run(Runnable work) {
        as(administrator, TUESDAY, "08:00", () -> {
            work.run();
            return work;
        });
    }

    private Actor somebody(Role role) {
        var somebody = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        sql(() -> sql.sql("""
                        insert into access_assignment (id, person, role_code, starts_on, created_at)
                        values (gen_random_uuid(), ?, ?, '2020-01-01', now())
                        """).params(somebody.person().value(), role.name()).update());
        return somebody;
    }

    /// Anna's mark of Monday's lesson changed from 3 to 5, so many times.
    private void changed(Actor by, String day, String time, int times) {
        var at = LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
        sql(() -> sql.sql("""
                        insert into journal_change (lesson, pupil, operation, before, after, account, person, at)
                        select ?, ?, gen_random_uuid(), '{"value":"3"}', '{"value":"5"}', ?, ?, ?
                        from generate_series(1, ?)
                        """)
                .params(
                        lesson.value(),
                        anna.value(),
                        by.account().value(),
                        by.person().value(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        times)
                .update());
    }

    private <T> T sql(Supplier<T> work) {
        return school.<T, RuntimeException>call(() -> transactions.execute(_ -> work.get()));
    }

    private <T> T as(Actor actor, String day, String time, Supplier<T> work) {
        return MovableClock.<T, RuntimeException>at(day, time, () -> school.<T, RuntimeException>as(actor, work::get));
    }
}
