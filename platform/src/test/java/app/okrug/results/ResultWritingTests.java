package app.okrug.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.acts.RegulationEditing;
import app.okrug.closing.AskedPlace;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.UnlockId;
import app.okrug.closing.Unlocks;
import app.okrug.closing.Whom;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiarySchool;
import app.okrug.journal.Answer;
import app.okrug.journal.PageJson;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Thresholds;
import app.okrug.regulation.TooFewMarks;
import app.okrug.school.TermId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Marks for terms, the year and exams. The first quarter ends on 25 October.
@PlatformTest
class ResultWritingTests {

    private static final String IN_TIME = "2026-10-23";
    private static final List<String> LESSONS = List.of("2026-09-02", "2026-09-04", "2026-09-07", "2026-09-09");

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    ResultWriting results;

    @Autowired
    ResultPages pages;

    @Autowired
    ResultDecisions decisions;

    @Autowired
    Closings closings;

    @Autowired
    Unlocks unlocks;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    @Autowired
    JdbcClient sql;

    private TestSchool school;
    private Actor lukina;
    private Actor osipov;
    private CourseId maths;
    private PersonId anna;

    @BeforeEach
    void aSchoolAtTheEndOfTheFirstQuarter() {
        school = diary.school("001");
        lukina = teacher("1");
        osipov = teacher("2");
        maths = diary.maths(school);
        anna = diary.pupil(school, "А-1");
    }

    @Test // F8, F9
    void aMarkForTheTermIsProposedFromTheMean() {
        given("4", "4/5", "5");

        var cell = cell("1 четверть");

        assertThat(cell.mean()).isEqualTo("4.50");
        assertThat(cell.counted()).isEqualTo(4);
        assertThat(cell.proposal()).isEqualTo("5");
        assertThat(cell.value()).isEmpty();
    }

    @Test // Q10
    void theSchoolSaysFromWhichMeanOnAMarkIsProposed() {
        given("4", "4/5", "5");

        set(
                Parameter.MARK_THRESHOLDS,
                new Thresholds(new BigDecimal("2.6"), new BigDecimal("3.6"), new BigDecimal("4.6")));

        assertThat(cell("1 четверть").proposal()).isEqualTo("4");
    }

    @Test
    void whatTheTeacherConfirmsStandsWithTheFiguresOfThatMoment() {
        given("4", "4", "5");

        var answer = put(lukina, IN_TIME, "1 четверть", "4", null);
        diary.mark(school, IN_TIME, diary.maths(school, IN_TIME), "А-1", "2");

        assertThat(answer.outcome()).isEqualTo("saved");
        assertThat(cell("1 четверть").value()).isEqualTo("4");
        assertThat(cell("1 четверть").mean()).isEqualTo("3.75");
        assertThat(history()).singleElement().satisfies(line -> {
            assertThat(line.after()).isEqualTo("4");
            assertThat(line.comment()).contains("4.33");
            assertThat(line.by()).isEqualTo("Лукина В. З.");
        });
    }

    @Test
    void nobodyPutsResultsInTheCourseOfAnother() {
        given("4", "4", "5");

        var answer = put(osipov, IN_TIME, "1 четверть", "4", null);

        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(answer.reason()).isNotNull();
        assertThat(answer.reason().code()).isEqualTo("not_yours");
    }

    @Test // Q4
    void aTermIsOpenOnlyAroundItsEnd() {
        given("4", "4", "5");

        var early = put(lukina, "2026-10-01", "1 четверть", "4", null);
        var late = put(lukina, "2026-11-09", "1 четверть", "4", null);

        assertThat(early.reason()).isNotNull();
        assertThat(early.reason().code()).isEqualTo("result_ahead");
        assertThat(late.reason()).isNotNull();
        assertThat(late.reason().code()).isEqualTo("result_closed");
        assertThat(late.reason().whoCanChange()).isNotBlank();
    }

    @Test // J-27, T-61
    void whatIsClosedIsClosedForResultsToo() {
        given("4", "4", "5");
        closeTheFirstQuarter();

        var answer = put(lukina, IN_TIME, "1 четверть", "4", null);

        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(answer.reason()).isNotNull();
        assertThat(answer.reason().code()).isEqualTo("closed");
        assertThat(answer.reason().whoCanChange()).isNotBlank();
        assertThat(MovableClock.<ResultPage, RuntimeException>on(
                                IN_TIME, () -> school.as(lukina, () -> pages.page(maths, firstQuarter())))
                        .columns()
                        .getFirst()
                        .locked())
                .isNotNull();
    }

    @Test
    void aDeferralReachesBeyondWhatIsClosed() {
        given("4", "4", "5");
        closeTheFirstQuarter();
        defer("2026-11-20");

        assertThat(put(lukina, "2026-11-10", "1 четверть", "4", null).outcome()).isEqualTo("saved");
    }

    @Test // J-27
    void aPageThatIsOpenedOnRequestIsOpenForResults() {
        given("4", "4", "5");
        closeTheFirstQuarter();
        open(null);

        var answer = put(lukina, IN_TIME, "1 четверть", "4", null);

        assertThat(answer.outcome()).isEqualTo("saved");
        assertThat(history())
                .singleElement()
                .satisfies(line -> assertThat(line.unlock()).isNotNull());
    }

    @Test // J-27
    void aTermThatIsLongOverIsOpenedOnRequest() {
        given("4", "4", "5");
        var late = "2026-11-20";
        var before = put(lukina, late, "1 четверть", "4", null);
        open(null, late);

        assertThat(before.reason()).isNotNull();
        assertThat(before.reason().code()).isEqualTo("result_closed");
        assertThat(put(lukina, late, "1 четверть", "4", null).outcome()).isEqualTo("saved");
    }

    @Test
    void aLessonThatIsOpenedDoesNotOpenTheResults() {
        given("4", "4", "5");
        defer("2026-10-20");
        closeTheFirstQuarter();
        open(diary.maths(school, IN_TIME));

        assertThat(put(lukina, IN_TIME, "1 четверть", "4", null).outcome()).isEqualTo("refused");
    }

    @Test
    void whoMayWriteOutOfTimeMayPutResultsOutOfTime() {
        given("4", "4", "5");
        MovableClock.on("2026-09-01", () -> {
            school.run(() -> editing.changeCell(
                    Role.TEACHER,
                    Right.RESULT_LATE,
                    CellState.ALLOW,
                    Set.of(Scope.OWN_COURSE),
                    null,
                    "Решение педсовета",
                    null));
            return null;
        });

        assertThat(put(lukina, "2026-11-20", "1 четверть", "4", null).outcome()).isEqualTo("saved");
    }

    @Test // Q12
    void aResultFarFromTheMeanNeedsAReason() {
        given("3", "3", "4");

        var without = put(lukina, IN_TIME, "1 четверть", "5", null);
        var with = put(lukina, IN_TIME, "1 четверть", "5", "Призёр олимпиады");

        assertThat(without.reason()).isNotNull();
        assertThat(without.reason().code()).isEqualTo("reason-needed");
        assertThat(with.outcome()).isEqualTo("saved");
        assertThat(cell("1 четверть").reason()).isEqualTo("Призёр олимпиады");
    }

    @Test // Q11
    void withTooFewMarksOnlyNotAttestedCanBePutWhereTheActSaysSo() {
        given("5", "5");
        set(Parameter.TOO_FEW_MARKS, TooFewMarks.BLOCK);

        var mark = put(lukina, IN_TIME, "1 четверть", "5", null);
        var notAttested = put(lukina, IN_TIME, "1 четверть", "на", null);

        assertThat(mark.reason()).isNotNull();
        assertThat(mark.reason().code()).isEqualTo("too-few");
        assertThat(notAttested.value()).isEqualTo("н/а");
    }

    @Test // T-38, 001 ¶3.6
    void whereNobodyIsMarkedThereAreNoResults() {
        set(Parameter.MARK_FREE_PARALLELS, Set.of(7));

        var answer = put(lukina, IN_TIME, "1 четверть", "5", null);

        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(page(lukina).columns()).isEmpty();
    }

    @Test // T-38
    void whatIsNoResultIsRefused() {
        given("5", "5", "5");

        assertThat(put(lukina, IN_TIME, "1 четверть", "6", null).outcome()).isEqualTo("refused");
        assertThat(put(lukina, IN_TIME, "1 четверть", ".", null).outcome()).isEqualTo("refused");
        assertThat(put(lukina, IN_TIME, "1 четверть", "Б", null).outcome()).isEqualTo("refused");
    }

    @Test
    void nothingToCarryOutIsAnsweredWithNothing() {
        assertThat(MovableClock.<List<Answer>, RuntimeException>on(
                        IN_TIME, () -> school.as(lukina, () -> results.carryOut(List.of(), false))))
                .isEmpty();
    }

    @Test // T-59
    void anOperationThatArrivesTwiceHasOneEffect() {
        given("5", "5", "5");
        var operation = operation("1 четверть", "5", null, 0);

        var first = carryOut(lukina, IN_TIME, operation);
        var second = carryOut(lukina, IN_TIME, operation);

        assertThat(first.outcome()).isEqualTo("saved");
        assertThat(second.outcome()).isEqualTo("repeated");
        assertThat(history()).hasSize(1);
    }

    @Test
    void aCourseWithoutProposalsHasNothingToConfirm() {
        var answers = MovableClock.<List<Answer>, RuntimeException>on(
                IN_TIME, () -> school.as(lukina, () -> results.carryOut(List.of(), false)));

        assertThat(answers).isEmpty();
    }

    @Test
    void whoHasNotSeenTheOthersResultMeetsAConflict() {
        given("5", "5", "4");
        put(lukina, IN_TIME, "1 четверть", "5", null);

        var late = carryOut(lukina, IN_TIME, operation("1 четверть", "4", "Работает неровно", 0));

        assertThat(late.outcome()).isEqualTo("conflict");
        assertThat(late.theirs()).isNotNull();
        assertThat(late.theirs().value()).isEqualTo("5");
    }

    @Test // T-60
    void aResultPutWhileMarksChangeStandsOnMarksThatStoodTogether() throws Exception {
        given("4", "4", "4");
        var tasks = new ArrayList<Callable<Object>>();
        for (var value : List.of("5", "3", "5", "3")) {
            tasks.add(() -> {
                diary.mark(school, IN_TIME, diary.maths(school, IN_TIME), "А-1", value);
                return value;
            });
            tasks.add(() ->
                    carryOut(lukina, IN_TIME, operation("1 четверть", "4", "В пользу ученика " + value, 0, true)));
        }

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(history())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.comment()).containsPattern("4[.]00.* 3|4[.]25.* 4|3[.]75.* 4"));
        var numbered = history().stream().map(PageJson.HistoryLine::before).toList();
        assertThat(numbered.getFirst()).isNull();
        assertThat(numbered.subList(1, numbered.size())).containsOnly("4");
    }

    @Test // T-38
    void twoFirstResultsAtOnceLeaveOne() throws Exception {
        given("4", "4", "5");
        var tasks = new ArrayList<Callable<Answer>>();
        for (var time = 0; time < 4; time++) {
            var mark = time % 2 == 0 ? "4" : "5";
            tasks.add(() -> carryOut(lukina, IN_TIME, operation("1 четверть", mark, "Выбор учителя", 0)));
        }

        try (var threads = Executors.newFixedThreadPool(4)) {
            var outcomes = threads.invokeAll(tasks).stream()
                    .map(answer -> answer.resultNow().outcome())
                    .toList();

            assertThat(outcomes).contains("saved", "conflict");
        }
        assertThat(history()).hasSize(1);
    }

    @Test
    void theYearIsProposedFromItsTermsAndWaitsForTheLast() {
        given("4", "4", "5");
        put(lukina, IN_TIME, "1 четверть", "4", null);
        put(lukina, "2026-12-28", "2 четверть", "5", null);
        put(lukina, "2027-03-25", "3 четверть", "5", null);

        var tooSoon = put(lukina, "2027-05-25", "year", "5", null);
        put(lukina, "2027-05-25", "4 четверть", "4", null);
        var proposed = cell("year");
        var inTime = put(lukina, "2027-05-25", "year", "5", null);

        assertThat(tooSoon.reason()).isNotNull();
        assertThat(tooSoon.reason().code()).isEqualTo("term-first");
        assertThat(proposed.mean()).isEqualTo("4.50");
        assertThat(proposed.proposal()).isEqualTo("5");
        assertThat(inTime.outcome()).isEqualTo("saved");
    }

    @Test
    void aFinalMarkComesOfYearAndExam() {
        set(Parameter.EXAM_PARALLELS, Set.of(7));
        put(lukina, "2027-05-25", "4 четверть", "3", null);
        var tooSoon = put(lukina, "2027-06-20", "final", "4", null);
        put(lukina, "2027-05-25", "year", "3", null);
        var alone = cell("final");
        put(lukina, "2027-06-20", "exam", "4", null);
        var proposed = cell("final");

        assertThat(tooSoon.reason()).isNotNull();
        assertThat(tooSoon.reason().code()).isEqualTo("year-first");
        assertThat(alone.proposal()).isEqualTo("3");
        assertThat(proposed.proposal()).isEqualTo("4");
        assertThat(put(lukina, "2027-06-20", "final", "4", null).outcome()).isEqualTo("saved");
    }

    @Test
    void whoMayNotSeeTheCourseDoesNotSeeItsResults() {
        var stranger = diary.guardian(school, "А-1");

        assertThatThrownBy(() -> page(stranger)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void resultsOfOneSchoolAreUnknownInAnother() {
        given("5", "5", "5");
        var operation = operation("1 четверть", "5", null, 0);
        var other = diary.school("001");
        var teacher = other.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));

        var answer = MovableClock.<List<Answer>, RuntimeException>on(
                IN_TIME, () -> other.as(teacher, () -> results.carryOut(List.of(operation), false)));

        assertThat(answer.getFirst().reason()).isNotNull();
        assertThat(answer.getFirst().reason().code()).isEqualTo("unknown-place");
    }

    private void closeTheFirstQuarter() {
        MovableClock.on(
                IN_TIME,
                () -> school.as(
                        school.administrator(),
                        () -> closings.close(
                                new NewClosing(firstQuarter(), new Whom.Everybody(), null, null, "12", null, ""))));
    }

    private void defer(String until) {
        var deputy = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        school.run(() -> sql.sql("insert into access_assignment (id, person, role_code, starts_on, created_at)"
                        + " values (gen_random_uuid(), ?, 'DEPUTY', '2020-01-01', now())")
                .param(deputy.person().value())
                .update());
        MovableClock.on(
                IN_TIME,
                () -> school.as(deputy, () -> {
                    decisions.defer(new Deferral(
                            maths.value(),
                            anna.value(),
                            firstQuarter().value().toString(),
                            LocalDate.parse(until),
                            "Лечение",
                            "",
                            0));
                    return null;
                }));
    }

    private void open(@Nullable LessonId lesson) {
        open(lesson, IN_TIME);
    }

    private void open(@Nullable LessonId lesson, String day) {
        var id = MovableClock.<UnlockId, RuntimeException>on(
                day,
                () -> school.as(
                        lukina, () -> unlocks.ask(new AskedPlace(maths, firstQuarter(), lesson, null), "Олимпиада")));
        MovableClock.on(
                day,
                () -> school.as(school.administrator(), () -> {
                    unlocks.grant(id, 2, "", 0);
                    return null;
                }));
    }

    private TermId firstQuarter() {
        return new TermId(UUID.fromString(id("1 четверть")));
    }

    private Actor teacher(String number) {
        return school.call(() -> SchoolFixture.actor(schools.staff(number), Category.STAFF));
    }

    /// Anna's marks in the first lessons of the quarter.
    private void given(String... values) {
        for (var index = 0; index < values.length; index++) {
            var day = LESSONS.get(index);
            diary.mark(school, day, diary.maths(school, day), "А-1", values[index]);
        }
    }

    private <T> void set(Parameter<T> parameter, T value) {
        MovableClock.on("2026-09-01", () -> {
            school.run(() -> editing.changeParameter(parameter, value, "Решение педсовета", seen(parameter)));
            return null;
        });
    }

    private @Nullable UUID seen(Parameter<?> parameter) {
        return regulation.current(parameter).entry();
    }

    private Answer put(Actor teacher, String day, String column, String value, @Nullable String reason) {
        return carryOut(teacher, day, operation(column, value, reason, 0, true));
    }

    private Answer carryOut(Actor teacher, String day, ResultOperation operation) {
        return MovableClock.<List<Answer>, RuntimeException>on(
                        day, () -> school.as(teacher, () -> results.carryOut(List.of(operation), false)))
                .getFirst();
    }

    private ResultOperation operation(String column, String value, @Nullable String reason, long expected) {
        return operation(column, value, reason, expected, false);
    }

    private ResultOperation operation(
            String column, String value, @Nullable String reason, long expected, boolean force) {
        return new ResultOperation(
                UUID.randomUUID(), maths.value(), id(column), anna.value(), value, reason, expected, force);
    }

    private String id(String column) {
        return page(lukina).columns().stream()
                .filter(one -> one.name().equals(column))
                .map(ResultPage.Column::id)
                .findFirst()
                .orElse(column);
    }

    private ResultPage page(Actor reader) {
        return MovableClock.<ResultPage, RuntimeException>on(
                IN_TIME, () -> school.as(reader, () -> pages.page(maths, null)));
    }

    private ResultPage.Cell cell(String column) {
        var id = id(column);
        return page(lukina).cells().stream()
                .filter(cell -> cell.column().equals(id) && cell.pupil().equals(anna.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<PageJson.HistoryLine> history() {
        var column = id("1 четверть");
        return MovableClock.<List<PageJson.HistoryLine>, RuntimeException>on(
                IN_TIME, () -> school.as(lukina, () -> pages.history(maths, column, anna)));
    }
}
