package app.okrug.substitutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.diary.DiarySchool;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.MyDay;
import app.okrug.journal.Operation;
import app.okrug.people.PersonName;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school by the act that wants a substitution recorded with the lesson (002 II ¶3.4). Lukina, who teaches maths on
/// Mondays, Wednesdays and Fridays, is away for a week; Osipov is there.
@PlatformTest
class TeacherHoursTests {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final String MONDAY = "2026-09-14";
    private static final String TUESDAY = "2026-09-15";
    private static final String WEDNESDAY = "2026-09-16";
    private static final String FRIDAY = "2026-09-18";
    private static final String OVER = "2026-09-30";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Absences absences;

    @Autowired
    Substitutions substitutions;

    @Autowired
    TakingOver taking;

    @Autowired
    TeacherHours hours;

    @Autowired
    JournalWriting journal;

    @Autowired
    MyDay myDay;

    private TestSchool school;
    private Actor lukina;
    private Actor osipov;
    private AbsenceId absence;

    @BeforeEach
    void lukinaIsAway() {
        school = schools.school("002");
        lukina = SchoolFixture.actor(school.call(() -> fixture.staff("1")), Category.STAFF);
        osipov = SchoolFixture.actor(school.call(() -> fixture.staff("2")), Category.STAFF);
        absence = on(
                MONDAY,
                school.administrator(),
                () -> absences.record(new NewAbsence(
                        lukina.person(),
                        LocalDate.parse(MONDAY),
                        LocalDate.parse(FRIDAY),
                        AbsenceReason.SICKNESS,
                        "")));
    }

    @Test
    void whoGivesALessonRecordsItAndItIsHisToWrite() {
        var lesson = schools.maths(school, WEDNESDAY);
        assertThat(on(WEDNESDAY, osipov, () -> taking.today())).singleElement().satisfies(open -> {
            assertThat(open.id()).isEqualTo(lesson);
            assertThat(open.absent().familyName()).isEqualTo("Лукина");
            assertThat(open.subject()).isEqualTo("Математика");
        });

        take(WEDNESDAY, lesson);
        var written = on(
                        WEDNESDAY,
                        osipov,
                        () -> journal.carryOut(
                                List.of(new Operation.OnLesson(
                                        UUID.randomUUID(),
                                        lesson.value(),
                                        "Дроби",
                                        null,
                                        null,
                                        null,
                                        null,
                                        true,
                                        0,
                                        false)),
                                true))
                .getFirst();

        assertThat(written.outcome()).isEqualTo("saved");
        assertThat(on(WEDNESDAY, osipov, () -> myDay.lessons(LocalDate.parse(WEDNESDAY))))
                .singleElement()
                .satisfies(line -> assertThat(line.replaces()).isEqualTo("Лукина В. З."));
        assertThat(on(WEDNESDAY, osipov, () -> taking.today())).isEmpty();
    }

    @Test
    void onlyALessonOfTodayIsTakenAndOnlyOnce() {
        var wednesday = schools.maths(school, WEDNESDAY);
        var friday = schools.maths(school, FRIDAY);
        take(WEDNESDAY, wednesday);

        assertThatThrownBy(() -> take(WEDNESDAY, wednesday)).isInstanceOf(StaleCopy.class);
        assertThatThrownBy(() -> take(WEDNESDAY, friday)).isInstanceOf(StaleCopy.class);
    }

    @Test
    void whoTeachesAtThatHourOrIsAwayHimselfIsOfferedNothing() {
        assertThat(on(TUESDAY, osipov, () -> taking.today())).isEmpty();
        assertThat(on(WEDNESDAY, lukina, () -> taking.today())).isEmpty();
    }

    @Test
    void whatIsDecidedCountsInTheHoursOfBoth() {
        var before = on(OVER, school.administrator(), () -> hours.of(SEPTEMBER));

        take(WEDNESDAY, schools.maths(school, WEDNESDAY));
        decide(schools.maths(school, MONDAY), new Solution.Substituted(osipov.person()));
        decide(schools.maths(school, FRIDAY), new Solution.Cancelled());
        var after = on(OVER, school.administrator(), () -> hours.of(SEPTEMBER));

        var own = line(before, "Лукина").own();
        var osipovsOwn = line(before, "Осипов").own();
        assertThat(own).isEqualTo(18);
        assertThat(line(after, "Лукина"))
                .isEqualTo(new HoursLine(line(after, "Лукина").teacher(), own - 3, 0, 2, 1));
        assertThat(line(after, "Осипов"))
                .isEqualTo(new HoursLine(line(after, "Осипов").teacher(), osipovsOwn, 2, 0, 0));
        assertThat(line(after, "Осипов").total()).isEqualTo(osipovsOwn + 2);
    }

    @Test
    void ofTheMonthThatIsOnWhatHasBeenCountsAlone() {
        var begun = on("2026-09-02", school.administrator(), () -> hours.of(SEPTEMBER));
        var coming = on("2026-09-02", school.administrator(), () -> hours.of(SEPTEMBER.plusMonths(1)));

        assertThat(line(begun, "Лукина").own()).isEqualTo(2);
        assertThat(coming).isEmpty();
    }

    @Test // R61
    void theRecordSaysWhoGaveWhatForWhomAndWhoWroteItDown() {
        decide(schools.maths(school, MONDAY), new Solution.Substituted(osipov.person()));
        take(WEDNESDAY, schools.maths(school, WEDNESDAY));
        decide(schools.maths(school, FRIDAY), new Solution.Cancelled());

        var record = on(OVER, school.administrator(), () -> hours.record(SEPTEMBER));

        assertThat(record)
                .extracting(RecordLine::kind)
                .containsExactly(SolutionKind.SUBSTITUTED, SolutionKind.SUBSTITUTED, SolutionKind.CANCELLED);
        assertThat(record).extracting(RecordLine::withTheRecord).containsExactly(false, true, false);
        assertThat(record)
                .extracting(RecordLine::absent)
                .extracting(PersonName::familyName)
                .containsOnly("Лукина");
        assertThat(record.getLast().substitute()).isNull();
    }

    @Test
    void aTeacherSeesNoHoursOfOthers() {
        assertThatThrownBy(() -> on(OVER, osipov, () -> hours.of(SEPTEMBER))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(OVER, osipov, () -> hours.record(SEPTEMBER)))
                .isInstanceOf(AccessRefused.class);
    }

    private void take(String day, LessonId lesson) {
        on(day, osipov, () -> {
            taking.take(lesson);
            return true;
        });
    }

    private void decide(LessonId lesson, Solution solution) {
        on(MONDAY, school.administrator(), () -> {
            substitutions.decide(absence, lesson, solution);
            return true;
        });
    }

    private static HoursLine line(List<HoursLine> lines, String familyName) {
        return lines.stream()
                .filter(line -> line.teacher().familyName().equals(familyName))
                .findFirst()
                .orElseThrow();
    }

    private <T> T on(String day, Actor actor, ScopedValue.CallableOp<? extends T, RuntimeException> work) {
        return MovableClock.<T, RuntimeException>on(day, () -> school.<T, RuntimeException>as(actor, work));
    }
}
