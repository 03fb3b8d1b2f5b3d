package app.okrug.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.attendance.Away;
import app.okrug.attendance.ExcuseKind;
import app.okrug.attendance.ExcuseWish;
import app.okrug.attendance.Excuses;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiaryMarks;
import app.okrug.diary.DiarySchool;
import app.okrug.diary.DiaryVisits;
import app.okrug.journal.Answer;
import app.okrug.regulation.AbsenceState;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The results of 7А, whose class teacher is Lukina; what the school decides about single results.
@PlatformTest
class ClassResultsTests {

    private static final String IN_TIME = "2026-10-23";

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    ClassResults results;

    @Autowired
    ResultWriting writing;

    @Autowired
    ResultDecisions decisions;

    @Autowired
    Warnings warnings;

    @Autowired
    DiaryVisits visits;

    @Autowired
    JdbcClient sql;

    @Autowired
    WarningRecord record;

    @Autowired
    TeacherWarnings teacherWarnings;

    @Autowired
    Debts debts;

    @Autowired
    Excuses excuses;

    @Autowired
    DiaryMarks diaryMarks;

    private TestSchool school;
    private Actor lukina;
    private Actor deputy;
    private ClassId sevenA;
    private CourseId maths;

    @BeforeEach
    void marksInMaths() {
        school = diary.school("001");
        lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        deputy = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        school.run(() -> sql.sql("insert into access_assignment (id, person, role_code, starts_on, created_at)"
                        + " values (gen_random_uuid(), ?, 'DEPUTY', '2020-01-01', now())")
                .param(deputy.person().value())
                .update());
        sevenA = school.call(() -> schools.schoolClass("7А"));
        maths = diary.maths(school);
        for (var day : List.of("2026-09-02", "2026-09-04", "2026-09-07")) {
            diary.mark(school, day, diary.maths(school, day), "А-1", "5");
            diary.mark(school, day, diary.maths(school, day), "А-2", "2");
            diary.mark(school, day, diary.maths(school, day), "А-3", "4");
        }
    }

    @Test // 001 ¶2.8
    void whoMayFailIsSeenBeforeAnythingIsPut() {
        var sheet = sheet(lukina);

        assertThat(sheet.rows())
                .extracting(row -> row.pupil().familyName(), ClassSheet.Row::standing, ClassSheet.Row::certain)
                .containsExactly(
                        tuple("Абрамов", PupilStanding.ONE_FOUR, false),
                        tuple("Ёлкин", PupilStanding.FAILING, false),
                        tuple("Яковлева", PupilStanding.EXCELLENT, false));
    }

    @Test // F1, F3, F4
    void sharesComeWithTheCountsBehindThem() {
        put("А-1", "осв");

        var total = sheet(lukina).totals().get(sheet(lukina).subjects().indexOf("Математика"));

        assertThat(total.base()).isEqualTo(2);
        assertThat(total.success()).isEqualTo(50);
        assertThat(total.quality()).isEqualTo(50);
    }

    @Test
    void onlyTheClassTeacherAndTheManagementSeeAClassAsAWhole() {
        var osipov = school.call(() -> SchoolFixture.actor(schools.staff("2"), Category.STAFF));

        assertThat(MovableClock.<Integer, RuntimeException>on(
                        IN_TIME, () -> school.as(lukina, () -> results.classes().size())))
                .isEqualTo(1);
        assertThatThrownBy(() -> sheet(osipov)).isInstanceOf(AccessRefused.class);
        assertThat(sheet(deputy).decides()).isTrue();
        assertThat(sheet(lukina).decides()).isFalse();
    }

    @Test
    void theFirstClassThatIsGivenMarksIsShownUnasked() {
        school.run(() -> sql.sql("""
                        insert into school_class (id, year, parallel, letter, name)
                        select gen_random_uuid(), year, 1, 'А', '1А' from school_class where name = '7А'
                        """).update());

        var shown = MovableClock.<ClassLine, RuntimeException>on(
                IN_TIME, () -> school.as(deputy, () -> results.first().orElseThrow()));

        assertThat(shown.name()).isEqualTo("7А");
    }

    @Test
    void theCouncilDecidesOverTheFiguresAndTeachersDoNotChangeItAnyMore() {
        decide(deputy, 0);

        var entry = entry("Ёлкин");
        var teacher = put("А-2", "2");

        assertThat(entry.mark()).isEqualTo("3");
        assertThat(entry.decision()).contains("№ 5");
        assertThat(teacher.reason()).isNotNull();
        assertThat(teacher.reason().code()).isEqualTo("decided");
    }

    @Test
    void aDecisionOverAResultThatHasChangedMeanwhileIsNotTaken() {
        put("А-2", "2");

        assertThatThrownBy(() -> decide(deputy, 0)).isInstanceOf(StaleCopy.class);
        assertThat(entry("Ёлкин").mark()).isEqualTo("2");
    }

    @Test
    void aTeacherDoesNotDecideForTheCouncil() {
        assertThatThrownBy(() -> decide(lukina, 0)).isInstanceOf(AccessRefused.class);
    }

    @Test // I8
    void aDeferralKeepsTheTermOpenForOnePupilAlone() {
        defer("А-2", "2026-11-15");

        var deferred = put("2026-11-12", "А-2", "2");
        var other = put("2026-11-12", "А-3", "4");

        assertThat(deferred.outcome()).isEqualTo("saved");
        assertThat(other.reason()).isNotNull();
        assertThat(other.reason().code()).isEqualTo("result_closed");
    }

    @Test // I8
    void anEarlyAttestationOpensTheTermForOnePupilAlone() {
        defer("А-2", "2026-09-20");

        var early = put("2026-09-22", "А-2", "2");
        var other = put("2026-09-22", "А-3", "4");

        assertThat(early.outcome()).isEqualTo("saved");
        assertThat(other.reason()).isNotNull();
        assertThat(other.reason().code()).isEqualTo("result_ahead");
    }

    @Test // 001 ¶4.5.4
    void theFamilyOfWhoFailsIsWarnedOnceAndItIsOnRecordWhenItSawIt() {
        var petr = diary.pupil(school, "А-2");
        var mother = diary.guardian(school, "А-2");

        var before = concerns();
        var told = MovableClock.<Integer, RuntimeException>on(
                IN_TIME, () -> school.as(lukina, () -> warnings.warn(sevenA, List.of(petr))));
        var again = MovableClock.<Integer, RuntimeException>on(
                IN_TIME, () -> school.as(lukina, () -> warnings.warn(sevenA, List.of(petr))));
        var unseen = concerns();
        var inDiary = MovableClock.<List<Warning>, RuntimeException>on(
                IN_TIME, () -> school.as(mother, () -> visits.warnings(petr)));
        var seen = concerns();

        assertThat(before)
                .singleElement()
                .satisfies(concern -> assertThat(concern.details()).isEqualTo("Математика – 2"));
        assertThat(told).isEqualTo(1);
        assertThat(again).isZero();
        assertThat(unseen.getFirst().last().shownAt()).isNull();
        assertThat(inDiary).extracting(Warning::details).containsExactly("Математика – 2");
        assertThat(seen.getFirst().last().shownAt()).isNotNull();
    }

    @Test // D-09, 001 ¶4.5.4
    void aGuardianTakesNoteOfAWarningAndItIsOnRecord() {
        var petr = diary.pupil(school, "А-2");
        var mother = diary.guardian(school, "А-2");
        MovableClock.on(IN_TIME, () -> school.as(lukina, () -> warnings.warn(sevenA, List.of(petr))));
        var warning = MovableClock.<List<Warning>, RuntimeException>on(
                        IN_TIME, () -> school.as(mother, () -> visits.warnings(petr)))
                .getFirst();

        acknowledge(mother, petr, warning.id());
        acknowledge(mother, petr, warning.id());

        var given = MovableClock.<List<GivenWarning>, RuntimeException>on(
                IN_TIME, () -> school.as(lukina, () -> record.ofClass(sevenA)));
        assertThat(given).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo("Лукина В. З.");
            assertThat(one.acknowledgedBy()).isNotBlank();
            assertThat(one.warning().acknowledgedAt()).isNotNull();
        });
        assertThat(school.call(
                        () -> sql.sql("select count(*) from audit_event where action = 'results.warning_acknowledged'")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void onlyAGuardianOfTheChildTakesNote() {
        var petr = diary.pupil(school, "А-2");
        var stranger = diary.guardian(school, "А-1");
        var self = SchoolFixture.actor(petr, Category.PUPIL);
        var warning = UUID.randomUUID();

        assertThatThrownBy(() -> acknowledge(stranger, petr, warning)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> acknowledge(self, petr, warning)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> acknowledge(lukina, petr, warning)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aWarningStaysInTheDiaryUntilItIsTakenNoteOf() {
        var petr = diary.pupil(school, "А-2");
        var mother = diary.guardian(school, "А-2");
        MovableClock.on(IN_TIME, () -> school.as(lukina, () -> warnings.warn(sevenA, List.of(petr))));

        var later = inDiary(mother, petr, "2026-11-20");
        acknowledge(mother, petr, later.getFirst().id());

        assertThat(later).hasSize(1);
        assertThat(inDiary(mother, petr, "2026-11-20")).isEmpty();
    }

    @Test // 001 ¶4.5.4
    void aTeacherWarnsTheFamiliesOfWhoMayFailInHisSubject() {
        var petr = diary.pupil(school, "А-2");

        var before = ofTeacher();
        var given = MovableClock.<Integer, RuntimeException>on(
                IN_TIME,
                () -> school.as(
                        lukina, () -> teacherWarnings.warn(before.getFirst().course(), List.of(petr))));
        var after = ofTeacher();

        assertThat(before)
                .singleElement()
                .satisfies(one -> assertThat(one.concerns())
                        .extracting(concern -> concern.pupil().person(), Concern::details)
                        .containsExactly(tuple(petr, "Математика – 2")));
        assertThat(given).isEqualTo(1);
        assertThat(after.getFirst().concerns().getFirst().told()).isTrue();
        assertThat(concerns().getFirst().told()).isTrue();
    }

    @Test
    void aTeacherWarnsNoPupilsOfOthers() {
        var osipov = school.call(() -> SchoolFixture.actor(schools.staff("2"), Category.STAFF));
        var course = ofTeacher().getFirst().course();

        assertThatThrownBy(() -> MovableClock.on(
                        IN_TIME,
                        () -> school.as(
                                SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF),
                                () -> teacherWarnings.warn(course, List.of(diary.pupil(school, "А-2"))))))
                .isInstanceOf(AccessRefused.class);
        assertThat(MovableClock.<List<TeacherWarnings.OfCourse>, RuntimeException>on(
                        IN_TIME, () -> school.as(osipov, () -> teacherWarnings.concerns())))
                .noneMatch(one -> one.course().id().equals(maths));
    }

    @Test // K21, Q9
    void aTeacherAndTheFamilySeeWhatIsStillOwedAndByWhen() {
        var lesson = diary.maths(school, "2026-10-05");
        diary.mark(school, "2026-10-05", lesson, "А-1", ".");
        var mother = diary.guardian(school, "А-1");
        var anna = diary.pupil(school, "А-1");

        var mine = debts("2026-10-06");
        var late = debts(IN_TIME);
        var ofFamily = MovableClock.<List<DebtLine>, RuntimeException>on(
                "2026-10-06", () -> school.as(mother, () -> diaryMarks.debts(anna)));
        diary.mark(school, "2026-10-06", lesson, "А-1", "4");

        assertThat(mine).singleElement().satisfies(debt -> {
            assertThat(debt.due()).isEqualTo(LocalDate.parse("2026-10-19"));
            assertThat(debt.overdue()).isFalse();
        });
        assertThat(late.getFirst().overdue()).isTrue();
        assertThat(ofFamily).extracting(DebtLine::subject).containsExactly("Математика");
        assertThat(debts("2026-10-06")).isEmpty();
        assertThatThrownBy(() -> school.as(diary.guardian(school, "А-2"), () -> diaryMarks.debts(anna)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aGuardianDoesNotReadTheWarningsOfAnotherChild() {
        var stranger = diary.guardian(school, "А-1");
        var petr = diary.pupil(school, "А-2");

        assertThatThrownBy(() -> school.as(stranger, () -> visits.warnings(petr)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoStaysAwayWithoutAReasonIsAConcernFromTheActsNumberOn() {
        for (var day : List.of("2026-09-25", "2026-09-28", "2026-09-30")) {
            diary.mark(school, day, diary.maths(school, day), "А-1", "н");
            diary.mark(school, day, diary.maths(school, day), "А-3", "б");
        }

        assertThat(concerns())
                .filteredOn(concern -> concern.kind() == Warning.Kind.ABSENCE)
                .extracting(concern -> concern.pupil().familyName())
                .containsExactly("Яковлева");
    }

    @Test // Q29
    void aDocumentOfTheFamilyExcusesWhatTheTeacherWroteBare() {
        var days = List.of("2026-09-25", "2026-09-28", "2026-09-30");
        for (var day : days) {
            diary.mark(school, day, diary.maths(school, day), "А-1", "н");
        }
        var unexcused = absences();
        MovableClock.on(
                IN_TIME,
                () -> school.as(
                        lukina,
                        () -> excuses.enter(new ExcuseWish(
                                diary.pupil(school, "А-1"),
                                Away.days(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-09-28")),
                                ExcuseKind.CERTIFICATE,
                                AbsenceState.ILL,
                                ""))));

        assertThat(unexcused).hasSize(1);
        assertThat(absences()).isEmpty();
    }

    private List<Concern> absences() {
        return concerns().stream()
                .filter(concern -> concern.kind() == Warning.Kind.ABSENCE)
                .toList();
    }

    private void acknowledge(Actor by, PersonId pupil, UUID warning) {
        MovableClock.on(
                IN_TIME,
                () -> school.as(by, () -> {
                    visits.acknowledge(pupil, warning);
                    return null;
                }));
    }

    private List<Warning> inDiary(Actor reader, PersonId pupil, String day) {
        return MovableClock.<List<Warning>, RuntimeException>on(
                day, () -> school.as(reader, () -> visits.warnings(pupil)));
    }

    private List<TeacherWarnings.OfCourse> ofTeacher() {
        return MovableClock.<List<TeacherWarnings.OfCourse>, RuntimeException>on(
                IN_TIME, () -> school.as(lukina, () -> teacherWarnings.concerns()));
    }

    private List<DebtLine> debts(String day) {
        return MovableClock.<List<DebtLine>, RuntimeException>on(day, () -> school.as(lukina, () -> debts.ofMine()));
    }

    private List<Concern> concerns() {
        return MovableClock.<List<Concern>, RuntimeException>on(
                IN_TIME, () -> school.as(lukina, () -> warnings.concerns(sevenA)));
    }

    private void decide(Actor by, long expected) {
        MovableClock.on(IN_TIME, () -> {
            school.as(by, () -> {
                decisions.decide(new ResultDecisions.Decision(
                        maths,
                        diary.pupil(school, "А-2").value(),
                        term(),
                        "3",
                        "№ 5",
                        LocalDate.parse("2026-10-22"),
                        expected));
                return null;
            });
            return null;
        });
    }

    private void defer(String file, String until) {
        MovableClock.on("2026-09-10", () -> {
            school.as(deputy, () -> {
                decisions.defer(new Deferral(
                        maths.value(),
                        diary.pupil(school, file).value(),
                        term(),
                        LocalDate.parse(until),
                        "Лечение",
                        "справка № 12",
                        0));
                return null;
            });
            return null;
        });
    }

    private String term() {
        return school.call(() -> sql.sql("select id from school_term where ends_on = '2026-10-25'")
                .query(UUID.class)
                .single()
                .toString());
    }

    private Answer put(String file, String value) {
        return put(IN_TIME, file, value);
    }

    private Answer put(String day, String file, String value) {
        var operation = new ResultOperation(
                UUID.randomUUID(),
                maths.value(),
                term(),
                diary.pupil(school, file).value(),
                value,
                "Так",
                0,
                true);
        return MovableClock.<List<Answer>, RuntimeException>on(
                        day, () -> school.as(lukina, () -> writing.carryOut(List.of(operation), false)))
                .getFirst();
    }

    private ClassSheet sheet(Actor reader) {
        return MovableClock.<ClassSheet, RuntimeException>on(
                IN_TIME, () -> school.as(reader, () -> results.sheet(sevenA, null)));
    }

    private ClassSheet.Entry entry(String familyName) {
        var sheet = sheet(lukina);
        return sheet.rows().stream()
                .filter(row -> row.pupil().familyName().equals(familyName))
                .map(row -> row.entries().get("Математика"))
                .findFirst()
                .orElseThrow();
    }
}
