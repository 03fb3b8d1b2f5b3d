package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.acts.RegulationEditing;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class JournalWritingTests {

    private static final String TUESDAY = "2026-09-08";

    @Autowired
    JournalFixture fixture;

    @Autowired
    JournalWriting journal;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalHistory histories;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    private JournalFixture.Keeping keeping;
    private UUID lesson;
    private UUID anna;
    private UUID ivan;

    @BeforeEach
    void aTuesdayInTheSeventhYear() {
        keeping = fixture.school("001");
        lesson = keeping.lesson(keeping.maths("7А"), TUESDAY);
        anna = keeping.pupil("А-1").value();
        ivan = keeping.pupil("А-3").value();
    }

    @Test
    void aTeacherMarksInTheOwnLesson() {
        var answer = write(keeping.lukina(), put(anna, "5", 0));

        assertThat(answer.outcome()).isEqualTo("saved");
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.average()).isEqualTo("5.00");
        assertThat(cell(anna)).isEqualTo("5");
    }

    @Test
    void nobodyMarksInTheLessonOfAnother() {
        var answer = write(keeping.osipov(), put(anna, "5", 0));

        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(answer.reason()).isNotNull();
        assertThat(cell(anna)).isNull();
    }

    @Test // 001 ¶4.6.1 against 000 ¶2.2
    void aClassTeacherMarksInOtherSubjectsOnlyWhereTheRegulationSaysSo() {
        var strict = fixture.school("001");
        var generous = fixture.school("000");

        var refused = writeEnglish(strict);
        var saved = writeEnglish(generous);

        assertThat(refused.outcome()).isEqualTo("refused");
        assertThat(refused.reason()).isNotNull();
        assertThat(refused.reason().paragraph()).contains("4.6.1");
        assertThat(refused.reason().quote()).contains("без права редактирования");
        assertThat(saved.outcome()).isEqualTo("saved");
    }

    /// The class teacher of 7А marks in the half of the class whose English a colleague teaches.
    private Answer writeEnglish(JournalFixture.Keeping school) {
        var course = school.school().call(() -> fixture.english("2"));
        var wednesday = school.lesson(course, "2026-09-09");
        var petr = school.pupil("А-2").value();
        return MovableClock.<Answer, RuntimeException>on(
                "2026-09-09",
                () -> school.school()
                        .<Answer, RuntimeException>as(
                                school.lukina(),
                                () -> journal.carryOut(
                                                List.of(new Operation.OnCell(
                                                        UUID.randomUUID(), wednesday, petr, "4", null, null, 0, false)),
                                                false)
                                        .getFirst()));
    }

    @Test // T-59
    void anOperationThatArrivesTwiceHasOneEffect() {
        var operation = put(anna, "4", 0);

        var first = write(keeping.lukina(), operation);
        var second = write(keeping.lukina(), operation);

        assertThat(first.outcome()).isEqualTo("saved");
        assertThat(second.outcome()).isEqualTo("repeated");
        assertThat(second.version()).isEqualTo(1);
        assertThat(history(anna)).hasSize(1);
    }

    @Test // T-59
    void anOperationThatArrivesManyTimesAtOnceHasOneEffect() throws Exception {
        var operation = put(anna, "4", 0);
        var tasks = new ArrayList<Callable<Answer>>();
        for (var time = 0; time < 6; time++) {
            tasks.add(() -> write(keeping.lukina(), operation));
        }

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(tasks);

            assertThat(answers).extracting(answer -> answer.get().outcome()).containsOnly("saved", "repeated");
        }
        assertThat(history(anna)).hasSize(1);
    }

    @Test
    void whoHasNotSeenTheOthersChangeMeetsAConflict() {
        write(keeping.lukina(), put(anna, "4", 0));

        var late = write(keeping.lukina(), put(anna, "5", 0));
        var insisting = write(
                keeping.lukina(), new Operation.OnCell(UUID.randomUUID(), lesson, anna, "5", null, null, 0, true));

        assertThat(late.outcome()).isEqualTo("conflict");
        assertThat(late.theirs()).isNotNull();
        assertThat(late.theirs().value()).isEqualTo("4");
        assertThat(late.theirs().by()).isEqualTo("Лукина В. З.");
        assertThat(insisting.outcome()).isEqualTo("saved");
        assertThat(cell(anna)).isEqualTo("5");
    }

    @Test
    void twoWritersOfOneEmptyCellCannotLoseAnUpdate() throws Exception {
        var tasks = new ArrayList<Callable<Answer>>();
        for (var mark : List.of("2", "3", "4", "5")) {
            tasks.add(() -> write(keeping.lukina(), put(anna, mark, 0)));
        }

        try (var threads = Executors.newFixedThreadPool(4)) {
            var outcomes = threads.invokeAll(tasks).stream()
                    .map(answer -> answer.resultNow().outcome())
                    .toList();

            assertThat(outcomes)
                    .containsOnlyOnce("saved")
                    .filteredOn("conflict"::equals)
                    .hasSize(3);
        }
    }

    @Test
    void inABatchOfAllOrNothingNothingIsHalfDone() {
        var answers = write(keeping.lukina(), true, put(anna, "5", 0), put(ivan, "семь", 0));

        assertThat(answers).extracting(Answer::outcome).containsExactly("dropped", "refused");
        assertThat(cell(anna)).isNull();
    }

    @Test
    void otherwiseWhatIsRightIsStored() {
        var answers = write(keeping.lukina(), false, put(anna, "5", 0), put(ivan, "семь", 0));

        assertThat(answers).extracting(Answer::outcome).containsExactly("saved", "refused");
        assertThat(cell(anna)).isEqualTo("5");
    }

    @Test
    void twoMarksAndAnAbsenceStandInOneCell() {
        write(keeping.lukina(), put(anna, "4/5", 0));
        write(keeping.lukina(), put(ivan, "н", 0));

        assertThat(cell(anna)).isEqualTo("4/5");
        assertThat(cell(ivan)).isEqualToIgnoringCase("н");
    }

    @Test
    void theHistoryKeepsEveryValue() {
        write(keeping.lukina(), put(anna, "3", 0));
        write(keeping.lukina(), put(anna, "4", 1));
        write(keeping.lukina(), put(anna, "", 2));

        assertThat(history(anna)).extracting(PageJson.HistoryLine::after).containsExactly("3", "4", "");
        assertThat(history(anna)).extracting(PageJson.HistoryLine::by).containsOnly("Лукина В. З.");
    }

    @Test // T-37
    void aDayBeginsAndEndsByTheClockOfTheSchool() {
        var thursday = keeping.lesson(keeping.maths("7А"), "2026-09-10");
        var mark = new Operation.OnCell(UUID.randomUUID(), thursday, anna, "5", null, null, 0, false);

        var before = at("2026-09-09", "23:59:59", mark);
        var after = at("2026-09-10", "00:00", mark);

        assertThat(before.outcome()).isEqualTo("refused");
        assertThat(after.outcome()).isEqualTo("saved");
    }

    @Test // T-37
    void theLastDayForAMarkEndsToTheSecond() {
        keeping.school()
                .run(() -> editing.changeParameter(
                        Parameter.MARK_EDIT_DAYS,
                        7,
                        "проверка",
                        regulation.current(Parameter.MARK_EDIT_DAYS).entry()));

        var inTime = at("2026-09-15", "23:59:59", put(anna, "5", 0));
        var late = at("2026-09-16", "00:00", put(ivan, "5", 0));

        assertThat(inTime.outcome()).isEqualTo("saved");
        assertThat(late.outcome()).isEqualTo("refused");
        assertThat(late.reason()).isNotNull();
    }

    @Test // T-38
    void aMarkOutsideOfTheScaleIsRefused() {
        for (var wrong : List.of("0", "6", "10", "-5", "5.5", "5/6", "٥")) {
            assertThat(write(keeping.lukina(), put(anna, wrong, 0)).outcome())
                    .as(wrong)
                    .isEqualTo("refused");
        }
        assertThat(cell(anna)).isNull();
    }

    private Answer at(String day, String time, Operation operation) {
        return MovableClock.<Answer, RuntimeException>at(
                day,
                time,
                () -> keeping.school()
                        .<Answer, RuntimeException>as(
                                keeping.lukina(),
                                () -> journal.carryOut(List.of(operation), false)
                                        .getFirst()));
    }

    @Test // T-38
    void aLessonOfTomorrowIsNotMarkedToday() {
        var thursday = keeping.lesson(keeping.maths("7А"), "2026-09-10");

        var answer = write(
                keeping.lukina(), new Operation.OnCell(UUID.randomUUID(), thursday, anna, "5", null, null, 0, false));

        assertThat(answer.outcome()).isEqualTo("refused");
    }

    @Test // T-30
    void aLessonOfAnotherSchoolDoesNotExist() {
        var other = fixture.school("001");
        var foreign = other.lesson(other.maths("7А"), TUESDAY);

        var answer = write(
                keeping.lukina(), new Operation.OnCell(UUID.randomUUID(), foreign, anna, "5", null, null, 0, false));

        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(answer.reason()).isNotNull();
        assertThat(answer.reason().code()).isEqualTo("unknown-place");
    }

    @Test // T-30
    void whoMayNotLookCannotGuessWhatStandsThere() {
        write(keeping.lukina(), put(anna, "5", 0), record("Дроби", 0));
        var classmate = SchoolFixture.actor(keeping.pupil("А-2"), Category.PUPIL);

        var guessedMark = write(classmate, put(anna, "5", 0));
        var wrongMark = write(classmate, put(anna, "нет такой", 0));
        var nothingNew = write(
                classmate,
                new Operation.OnLesson(UUID.randomUUID(), lesson, null, null, null, null, null, false, 0, false));

        assertThat(List.of(guessedMark, wrongMark, nothingNew)).allSatisfy(answer -> {
            assertThat(answer.outcome()).isEqualTo("refused");
            assertThat(answer.value()).isNull();
            assertThat(answer.average()).isNull();
            assertThat(answer.version()).isZero();
        });
    }

    @Test // T-29, T-32
    void aFamilyReadsTheHistoryOfItsOwnChildAlone() {
        write(keeping.lukina(), put(anna, "5", 0), record("Дроби", 0));
        var herself = SchoolFixture.actor(new PersonId(anna), Category.PUPIL);
        var classmate = SchoolFixture.actor(keeping.pupil("А-2"), Category.PUPIL);

        assertThat(historyFor(herself, new PersonId(anna)))
                .extracting(PageJson.HistoryLine::after)
                .containsExactly("5");
        assertThatThrownBy(() -> historyFor(classmate, new PersonId(anna))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> historyFor(herself, null)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void topicAndHomeworkAreWrittenTogetherAndConflictAsOne() {
        var record = new Operation.OnLesson(
                UUID.randomUUID(),
                lesson,
                "Натуральные числа",
                null,
                null,
                "№ 1–5",
                LocalDate.parse("2026-09-10"),
                null,
                0,
                false);

        var saved = write(keeping.lukina(), record);
        var late = write(
                keeping.lukina(),
                new Operation.OnLesson(
                        UUID.randomUUID(), lesson, "Другая тема", null, null, null, null, null, 0, false));

        assertThat(saved.outcome()).isEqualTo("saved");
        assertThat(late.outcome()).isEqualTo("conflict");
    }

    @Test // I9
    void whatHasStoodForAnHourIsCorrectedWithAReason() {
        write(keeping.lukina(), put(anna, "3", 0));

        var soon = later("10:59", put(anna, "4", 1));
        var silent = later("11:01", put(anna, "5", 2));
        var explained = later(
                "11:01",
                new Operation.OnCell(UUID.randomUUID(), lesson, anna, "5", null, null, 2, false, "пересчитаны баллы"));
        var empty = later("11:01", put(ivan, "5", 0));

        assertThat(soon.outcome()).isEqualTo("saved");
        assertThat(silent.reason()).isNotNull();
        assertThat(silent.reason().code()).isEqualTo("reason-needed");
        assertThat(explained.outcome()).isEqualTo("saved");
        assertThat(empty.outcome()).isEqualTo("saved");
        assertThat(history(anna))
                .extracting(PageJson.HistoryLine::reason)
                .containsExactly(null, null, "пересчитаны баллы");
    }

    private Answer later(String time, Operation operation) {
        return MovableClock.<Answer, RuntimeException>at(
                TUESDAY,
                time,
                () -> keeping.school()
                        .<Answer, RuntimeException>as(
                                keeping.lukina(),
                                () -> journal.carryOut(List.of(operation), false)
                                        .getFirst()));
    }

    private Operation.OnCell put(UUID pupil, String value, long expected) {
        return new Operation.OnCell(UUID.randomUUID(), lesson, pupil, value, null, null, expected, false);
    }

    private Operation.OnLesson record(String topic, long expected) {
        return new Operation.OnLesson(UUID.randomUUID(), lesson, topic, null, null, null, null, true, expected, false);
    }

    private List<PageJson.HistoryLine> historyFor(Actor reader, @Nullable PersonId pupil) {
        return MovableClock.<List<PageJson.HistoryLine>, RuntimeException>on(
                TUESDAY,
                () -> keeping.school()
                        .<List<PageJson.HistoryLine>, RuntimeException>as(
                                reader, () -> histories.of(new LessonId(lesson), pupil)));
    }

    private Answer write(Actor actor, Operation operation) {
        return write(actor, false, operation).getFirst();
    }

    private void write(Actor actor, Operation first, Operation second) {
        assertThat(write(actor, false, first, second)).allMatch(Answer::isSaved);
    }

    private List<Answer> write(Actor actor, boolean allOrNothing, Operation... operations) {
        return MovableClock.<List<Answer>, RuntimeException>on(
                TUESDAY,
                () -> keeping.school()
                        .<List<Answer>, RuntimeException>as(
                                actor, () -> journal.carryOut(List.of(operations), allOrNothing)));
    }

    private List<PageJson.HistoryLine> history(UUID pupil) {
        return keeping.school()
                .<List<PageJson.HistoryLine>, RuntimeException>as(
                        keeping.lukina(), () -> histories.of(new LessonId(lesson), new PersonId(pupil)));
    }

    private @Nullable String cell(UUID pupil) {
        var page = MovableClock.<PageJson, RuntimeException>on(
                TUESDAY,
                () -> keeping.school()
                        .<PageJson, RuntimeException>as(keeping.lukina(), () -> pages.page(keeping.maths("7А"), null)));
        var row = page.pupils().stream().map(PageJson.PupilJson::id).toList().indexOf(pupil);
        return page.cells().stream()
                .filter(cell -> cell.get(1).equals(row))
                .map(cell -> (String) cell.get(2))
                .findFirst()
                .orElse(null);
    }
}
