package app.okrug.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.acts.RegulationEditing;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiarySchool;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.remarks.RemarkLine;
import app.okrug.remarks.RemarkQuery;
import app.okrug.remarks.RemarkShelf;
import app.okrug.remarks.RemarkState;
import app.okrug.remarks.Remarks;
import app.okrug.remarks.RuledRemarks.Kept;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a school finds by itself. Maths is taught in 7А on Mondays, Wednesdays and Fridays; the first quarter ends on
/// 25 October.
@PlatformTest
class ChecksTests {

    private static final String DAY = "2026-09-14";
    private static final String END_OF_TERM = "2026-10-20";

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    Checks checks;

    @Autowired
    SelfCheck checking;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkShelf shelf;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    private TestSchool school;
    private CourseId maths;

    @BeforeEach
    void aSchoolInWhichNothingIsWritten() {
        school = diary.school("001");
        maths = diary.maths(school);
    }

    @Test // Q24
    void lessonsThatNobodyFillsAreRemarkedOnOnce() {
        run(DAY);

        var again = run(DAY);

        assertThat(again).isEqualTo(new Kept(0, 0));
        assertThat(ofMaths(DAY)).singleElement().satisfies(remark -> {
            assertThat(remark.automatic()).isTrue();
            assertThat(remark.day()).isEqualTo("2026-09-02");
            assertThat(remark.due()).isEqualTo(LocalDate.parse(DAY).plusDays(3));
            assertThat(remark.words()).contains("Уроков без темы: 3");
        });
    }

    @Test
    void whatIsFilledTakesTheRemarkBack() {
        run(DAY);
        for (var day : List.of("2026-09-02", "2026-09-04", "2026-09-07")) {
            diary.record(school, DAY, diary.maths(school, day), "Натуральные числа", null);
        }

        run(DAY);

        assertThat(ofMaths(DAY)).singleElement().satisfies(remark -> {
            assertThat(remark.state()).isEqualTo(RemarkState.CLOSED);
            assertThat(remark.steps().getLast().words()).isEqualTo("Причина устранена.");
        });
    }

    @Test
    void theNextLessonIsRemarkedOnWhenTheFirstIsFilled() {
        run(DAY);
        diary.record(school, DAY, diary.maths(school, "2026-09-02"), "Натуральные числа", null);

        run(DAY);

        assertThat(ofMaths(DAY))
                .filteredOn(remark -> remark.state() == RemarkState.WAITING)
                .extracting(RemarkLine::day)
                .containsExactly(LocalDate.parse("2026-09-04"));
    }

    @Test
    void whatAPersonHasSettledStaysSettled() {
        run(DAY);
        var remark = ofMaths(DAY).getFirst();
        MovableClock.on(
                DAY,
                () -> school.as(school.administrator(), () -> {
                    remarks.close(remark.id(), "Учитель болен", remark.version());
                    return null;
                }));

        run(DAY);

        assertThat(ofMaths(DAY)).extracting(RemarkLine::state).containsExactly(RemarkState.CLOSED);
    }

    @Test // Q11
    void tooFewMarksAreRemarkedOnWhenTheTermEndsAndComeBack() {
        set(Parameter.MINIMUM_MARKS, 1);
        set(Parameter.NOT_FILLED_DAYS, 60);
        var lesson = diary.maths(school, "2026-10-19");
        run(DAY);
        assertThat(ofMaths(DAY)).isEmpty();

        run(END_OF_TERM);
        assertThat(ofMaths(END_OF_TERM))
                .singleElement()
                .satisfies(remark -> assertThat(remark.words()).contains("Яковлева Анна"));
        diary.mark(school, END_OF_TERM, lesson, "А-1", "4");
        run(END_OF_TERM);

        assertThat(ofMaths(END_OF_TERM))
                .filteredOn(remark -> remark.state() == RemarkState.WAITING)
                .allSatisfy(remark -> assertThat(remark.words()).doesNotContain("Яковлева Анна"));
    }

    @Test
    void afterTheTermItsRemarksAreLeftAlone() {
        set(Parameter.NOT_FILLED_DAYS, 60);
        run(END_OF_TERM);

        run("2026-11-10");

        assertThat(ofMaths("2026-11-10")).extracting(RemarkLine::state).containsExactly(RemarkState.WAITING);
    }

    @Test
    void aNightChecksOnce() {
        assertThat(tonight("2026-09-14")).isTrue();
        assertThat(tonight("2026-09-14")).isFalse();
        assertThat(tonight("2026-09-15")).isTrue();
    }

    @Test
    void aTeacherDoesNotCheckTheSchool() {
        var lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));

        assertThatThrownBy(() -> MovableClock.on(DAY, () -> school.as(lukina, checks::run)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theTeacherAnswersARemarkOfARule() {
        run(DAY);
        var remark = ofMaths(DAY).getFirst();
        var lukina = teacher(schools, school);

        MovableClock.on(
                DAY,
                () -> school.as(lukina, () -> {
                    remarks.reply(remark.id(), "Заполню сегодня", remark.version());
                    return null;
                }));

        assertThat(ofMaths(DAY)).extracting(RemarkLine::state).containsExactly(RemarkState.REPLIED);
    }

    @Test
    void aCheckOfOneSchoolRemarksNothingInAnother() {
        var other = diary.school("001");

        run(DAY);

        assertThat(MovableClock.<List<RemarkLine>, RuntimeException>on(
                        DAY,
                        () -> other.as(
                                other.administrator(),
                                () -> shelf.found(
                                        new RemarkQuery(RemarkQuery.Which.ALL, "", RemarkQuery.Order.DUE), 0))))
                .isEmpty();
    }

    private static Actor teacher(SchoolFixture schools, TestSchool school) {
        PersonId person = school.call(() -> schools.staff("1"));
        return SchoolFixture.actor(person, Category.STAFF);
    }

    private Kept run(String day) {
        return MovableClock.<Kept, RuntimeException>on(day, () -> school.as(school.administrator(), checks::run));
    }

    private boolean tonight(String day) {
        return MovableClock.<Boolean, RuntimeException>on(day, () -> school.call(checking::checkTonight));
    }

    private List<RemarkLine> ofMaths(String day) {
        return MovableClock.<List<RemarkLine>, RuntimeException>on(
                day, () -> school.as(school.administrator(), () -> shelf.ofPage(maths)));
    }

    private <T> void set(Parameter<T> parameter, T value) {
        MovableClock.on("2026-09-01", () -> {
            school.run(() -> editing.changeParameter(
                    parameter,
                    value,
                    "Решение педсовета",
                    regulation.current(parameter).entry()));
            return null;
        });
    }
}
