package app.okrug.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.acts.RegulationEditing;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiarySchool;
import app.okrug.journal.Answer;
import app.okrug.journal.Code;
import app.okrug.journal.JournalPages;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.journal.PageJson;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.results.ResultPage;
import app.okrug.results.ResultPages;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Scales by subject and year of study. Maths is taught in 7А on Mondays, Wednesdays and Fridays; English, too.
@PlatformTest
class ScalesTests {

    private static final String BEFORE = "2026-09-02";
    private static final String AFTER = "2026-09-07";

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    Scales scales;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalWriting journal;

    @Autowired
    ResultPages results;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    private TestSchool school;
    private Actor lukina;
    private CourseId maths;
    private PersonId anna;

    @BeforeEach
    void aSchoolOfFivePoints() {
        school = diary.school("001");
        lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        maths = diary.maths(school);
        anna = diary.pupil(school, "А-1");
    }

    @Test // P23
    void aLessonIsMarkedByTheScaleOfItsDay() {
        diary.mark(school, BEFORE, diary.maths(school, BEFORE), "А-1", "4");
        set("2026-09-03", "10", AFTER);

        var early = write(AFTER, BEFORE, "9");
        var late = write(AFTER, AFTER, "9");

        assertThat(early.reason()).isNotNull();
        assertThat(early.reason().code()).isEqualTo("unknown-code");
        assertThat(late.outcome()).isEqualTo("saved");
    }

    @Test
    void whatWasGivenByAnotherScaleStandsAndStaysOutOfTheMean() {
        diary.mark(school, BEFORE, diary.maths(school, BEFORE), "А-1", "4");
        set("2026-09-03", "10", AFTER);
        write(AFTER, AFTER, "9");

        var page = page("2026-09-08");

        assertThat(page.means()).containsEntry(anna.value(), "9.00");
        assertThat(page.codes()).extracting(Code::code).contains("10");
        assertThat(page.otherCodes().get("5"))
                .extracting(Code::code)
                .contains("5")
                .doesNotContain("10");
        assertThat(page.lessons())
                .filteredOn(lesson -> lesson.date().equals(LocalDate.parse(BEFORE)))
                .extracting(PageJson.LessonJson::scale)
                .containsOnly("5");
        assertThat(term("2026-09-08").mean()).isEqualTo("9.00");
        assertThat(term("2026-09-08").counted()).isEqualTo(1);
    }

    @Test
    void aPlannedScaleDoesNotHoldYet() {
        set("2026-09-03", "12", AFTER);

        var cell = table("2026-09-04").cells().get(7);

        assertThat(cell).isNotNull();
        assertThat(cell.scale()).isEqualTo("5");
        assertThat(cell.coming()).isEqualTo(new ScaleTable.Stretch("12", LocalDate.parse(AFTER)));
        assertThat(write("2026-09-04", BEFORE, "12").reason()).isNotNull();
        assertThat(table(AFTER).cells().get(7)).extracting("scale").isEqualTo("12");
    }

    @Test
    void aPlanIsReplacedByAnother() {
        set("2026-09-03", "12", AFTER);

        set("2026-09-03", "100", "2026-09-09");

        assertThat(table(AFTER).cells().get(7)).extracting("scale").isEqualTo("5");
        assertThat(history()).extracting(ScaleLine::scale).containsExactly("100");
    }

    @Test
    void noScaleBeginsWhereMarksStand() {
        diary.mark(school, AFTER, diary.maths(school, AFTER), "А-1", "4");

        assertThatThrownBy(() -> set(AFTER, "10", AFTER))
                .isInstanceOf(UnfitScale.class)
                .hasMessageContaining("2026");
        set(AFTER, "10", "2026-09-08");

        assertThat(table("2026-09-08").cells().get(7)).extracting("scale").isEqualTo("10");
    }

    @Test // Q32
    void whereASubjectIsWithoutMarksOnlyAbsenceIsWritten() {
        set("2026-09-01", "NONE", "2026-09-01");

        var mark = write(BEFORE, BEFORE, "5");
        var absence = write(BEFORE, BEFORE, "Н");

        assertThat(mark.reason()).isNotNull();
        assertThat(mark.reason().code()).isEqualTo("mark-free");
        assertThat(absence.outcome()).isEqualTo("saved");
        assertThat(page(BEFORE).markFree()).isTrue();
        assertThat(page(BEFORE).homeworkFree()).isFalse();
        assertThat(result(BEFORE).columns()).isEmpty();
    }

    @Test
    void aChangeOfTheWholeSchoolDoesNotReadOldMarksAnew() {
        diary.mark(school, BEFORE, diary.maths(school, BEFORE), "А-1", "4");
        MovableClock.on(
                "2026-09-03",
                () -> school.as(school.administrator(), () -> {
                    editing.changeParameter(Parameter.MARK_SCALE, "10", "Решение педсовета", usual());
                    return null;
                }));

        assertThat(write("2026-09-04", BEFORE, "9").reason()).isNotNull();
        assertThat(write("2026-09-04", "2026-09-04", "9").outcome()).isEqualTo("saved");
    }

    @Test
    void twoWhoChangeAtOnceLearnOfEachOther() {
        set("2026-09-01", "10", "2026-09-01");

        assertThatThrownBy(() -> set("2026-09-02", "12", "2026-09-03", null)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aTeacherSetsNoScale() {
        assertThatThrownBy(() -> MovableClock.on(
                        "2026-09-01",
                        () -> school.as(lukina, () -> {
                            scales.set(wish("10", "2026-09-01", null));
                            return null;
                        })))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aScaleOfOneSchoolIsUnknownInAnother() {
        var other = diary.school("001");

        set("2026-09-01", "10", "2026-09-01");

        var there = MovableClock.<ScaleTable, RuntimeException>on(
                "2026-09-02", () -> other.as(other.administrator(), scales::table));
        assertThat(there.rows())
                .allSatisfy(row -> assertThat(row.cells().values())
                        .extracting(ScaleTable.Cell::scale)
                        .containsOnly("5"));
    }

    private @Nullable UUID usual() {
        return regulation.current(Parameter.MARK_SCALE).entry();
    }

    private void set(String day, String scale, String from) {
        var cell = table(day).cells().get(7);
        set(day, scale, from, cell == null ? null : cell.seen());
    }

    private void set(String day, String scale, String from, @Nullable UUID seen) {
        MovableClock.on(
                day,
                () -> school.as(school.administrator(), () -> {
                    scales.set(wish(scale, from, seen));
                    return null;
                }));
    }

    private ScaleWish wish(String scale, String from, @Nullable UUID seen) {
        var subject = table("2026-09-01").subject();
        return new ScaleWish(
                List.of(new ScaleWish.Place(subject, 7, seen)), scale, LocalDate.parse(from), "Решение педсовета");
    }

    private ScaleTable.Row table(String day) {
        return MovableClock.<ScaleTable, RuntimeException>on(
                        day, () -> school.as(school.administrator(), scales::table))
                .rows()
                .stream()
                .filter(row -> row.name().equals("Математика"))
                .findFirst()
                .orElseThrow();
    }

    private List<ScaleLine> history() {
        var subject = table("2026-09-01").subject();
        return school.as(school.administrator(), () -> scales.history(7, subject));
    }

    private Answer write(String day, String lesson, String value) {
        var operation = new Operation.OnCell(
                UUID.randomUUID(),
                diary.maths(school, lesson).value(),
                anna.value(),
                value,
                null,
                null,
                0,
                true,
                "уточнено");
        return MovableClock.<List<Answer>, RuntimeException>on(
                        day, () -> school.as(lukina, () -> journal.carryOut(List.of(operation), false)))
                .getFirst();
    }

    private PageJson page(String day) {
        return MovableClock.<PageJson, RuntimeException>on(day, () -> school.as(lukina, () -> pages.page(maths, null)));
    }

    private ResultPage result(String day) {
        return MovableClock.<ResultPage, RuntimeException>on(
                day, () -> school.as(lukina, () -> results.page(maths, null)));
    }

    private ResultPage.Cell term(String day) {
        var page = result(day);
        return page.cells().stream()
                .filter(cell -> cell.column().equals(page.columns().getFirst().id())
                        && cell.pupil().equals(anna.value()))
                .findFirst()
                .orElseThrow();
    }
}
