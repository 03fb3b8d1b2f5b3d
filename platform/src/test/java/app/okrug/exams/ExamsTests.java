package app.okrug.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.acts.RegulationEditing;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.SubjectId;
import app.okrug.diary.DiarySchool;
import app.okrug.journal.Answer;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.results.ClassResults;
import app.okrug.results.ClassSheet;
import app.okrug.results.ResultOperation;
import app.okrug.results.ResultWriting;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Exams of the seventh, as this school has it. Lukina is the class teacher of 7А and teaches maths there.
@PlatformTest
class ExamsTests {

    private static final String SPRING = "2027-03-01";
    private static final String JUNE = "2027-06-10";

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    Exams exams;

    @Autowired
    ResultWriting results;

    @Autowired
    ClassResults classResults;

    @Autowired
    Closings closings;

    @Autowired
    Courses courses;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    @Autowired
    JdbcClient sql;

    private TestSchool school;
    private Actor lukina;
    private Actor deputy;
    private CourseId maths;
    private PersonId anna;
    private PersonId pyotr;

    @BeforeEach
    void aSchoolWithExamsInTheSeventh() {
        school = diary.school("001");
        lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        deputy = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        school.run(() -> sql.sql("insert into access_assignment (id, person, role_code, starts_on, created_at)"
                        + " values (gen_random_uuid(), ?, 'DEPUTY', '2020-01-01', now())")
                .param(deputy.person().value())
                .update());
        maths = diary.maths(school);
        anna = diary.pupil(school, "А-1");
        pyotr = diary.pupil(school, "А-2");
        set(Parameter.EXAM_PARALLELS, Set.of(7));
    }

    @Test
    void whileNothingIsArrangedAnybodyMayBeMarked() {
        assertThat(mark("exam", anna, JUNE).outcome()).isEqualTo("saved");
    }

    @Test // domain.md 49
    void onlyWhoHasChosenAnExamIsMarkedForIt() {
        arrange(ExamKind.CHOICE, null);
        choose(lukina, anna, true, 0);

        assertThat(mark("exam", anna, JUNE).outcome()).isEqualTo("saved");
        assertThat(code(mark("exam", pyotr, JUNE))).isEqualTo("exam-not-chosen");
    }

    @Test
    void whatIsRequiredEverybodyTakesAndWhatIsNotListedNobody() {
        arrange(ExamKind.REQUIRED, null);
        assertThat(mark("exam", pyotr, JUNE).outcome()).isEqualTo("saved");

        arrange(ExamKind.NONE, null, 1);
        arrange(english(), ExamKind.REQUIRED, null, 0);

        assertThat(code(mark("exam", anna, JUNE))).isEqualTo("exam-none");
    }

    @Test
    void aChoiceIsRecordedWithItsDayAndAuthor() {
        arrange(ExamKind.CHOICE, null);

        choose(lukina, anna, true, 0);

        var choice = page().rows().stream()
                .filter(row -> row.pupil().person().equals(anna))
                .flatMap(row -> row.choices().values().stream())
                .findFirst()
                .orElseThrow();
        assertThat(choice.chosen()).isTrue();
        assertThat(choice.day()).isEqualTo(SPRING);
        assertThat(choice.by()).isEqualTo(lukina.person());
    }

    @Test
    void twoWhoTickAtOnceLearnOfEachOther() {
        arrange(ExamKind.CHOICE, null);
        choose(lukina, anna, true, 0);

        assertThatThrownBy(() -> choose(deputy, anna, false, 0)).isInstanceOf(StaleCopy.class);
    }

    @Test
    void aMarkedExamIsNotTakenBack() {
        arrange(ExamKind.CHOICE, null);
        choose(lukina, anna, true, 0);
        mark("exam", anna, JUNE);

        assertThatThrownBy(() -> choose(lukina, anna, false, 1)).isInstanceOf(UnfitExam.class);
    }

    @Test
    void theResultsShowWhoTakesAnExamAndHasNoMarkYet() {
        arrange(ExamKind.CHOICE, null);
        choose(lukina, anna, true, 0);

        var sheet = MovableClock.<ClassSheet, RuntimeException>on(
                SPRING, () -> school.as(deputy, () -> classResults.sheet(schools.schoolClass("7А"), "exam")));

        assertThat(sheet.rows())
                .filteredOn(row -> !row.entries().isEmpty())
                .extracting(row -> row.pupil().person())
                .containsExactly(anna);
    }

    @Test
    void anExamIsMarkedAroundItsDay() {
        arrange(ExamKind.REQUIRED, LocalDate.parse("2027-06-15"));

        assertThat(code(mark("exam", anna, "2027-06-01"))).isEqualTo("result_ahead");
        assertThat(mark("exam", anna, "2027-06-15").outcome()).isEqualTo("saved");
    }

    @Test // P9
    void afterTheDayOfTheActNoFinalMarkIsPut() {
        set("2026-09-02", Parameter.FINAL_MARKS_BY, MonthDay.of(6, 20));

        assertThat(mark("exam", anna, "2027-06-24").outcome()).isEqualTo("saved");
        assertThat(code(mark("exam", pyotr, "2027-06-28"))).isEqualTo("result_closed");
    }

    @Test
    void withTheYearItsExamsAreClosed() {
        MovableClock.on(
                "2027-06-01",
                () -> school.as(
                        school.administrator(),
                        () -> closings.close(new NewClosing(null, new Whom.Everybody(), null, null, "45", null, ""))));

        assertThat(code(mark("exam", anna, JUNE))).isEqualTo("closed");
    }

    @Test
    void aTeacherOfAnotherClassTicksNothing() {
        arrange(ExamKind.CHOICE, null);
        var osipov = school.call(() -> SchoolFixture.actor(schools.staff("2"), Category.STAFF));

        assertThatThrownBy(() -> choose(osipov, anna, true, 0)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> MovableClock.on(
                        SPRING,
                        () -> school.as(lukina, () -> {
                            exams.arrange(7, List.of());
                            return null;
                        })))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void examsOfOneSchoolAreUnknownInAnother() {
        arrange(ExamKind.CHOICE, null);
        var other = diary.school("001");

        var there = MovableClock.<ExamPage, RuntimeException>on(
                SPRING, () -> other.as(other.administrator(), () -> exams.page(schools.schoolClass("7А"))));

        assertThat(there.exams()).isEmpty();
    }

    private void arrange(ExamKind kind, @Nullable LocalDate day) {
        arrange(kind, day, 0);
    }

    private void arrange(ExamKind kind, @Nullable LocalDate day, long seen) {
        arrange(school.call(() -> courses.get(maths)).subjectId(), kind, day, seen);
    }

    private void arrange(SubjectId subject, ExamKind kind, @Nullable LocalDate day, long seen) {
        MovableClock.on(
                SPRING,
                () -> school.as(deputy, () -> {
                    exams.arrange(7, List.of(new ExamWish(subject, kind, day, seen)));
                    return null;
                }));
    }

    private SubjectId english() {
        return school.call(() -> courses.get(schools.course("7А", "1", "Английский язык")))
                .subjectId();
    }

    private void choose(Actor actor, PersonId pupil, boolean chosen, long seen) {
        var exam = page().exams().getFirst().id();
        MovableClock.on(
                SPRING,
                () -> school.as(actor, () -> {
                    exams.choose(schools.schoolClass("7А"), exam, pupil, chosen, seen);
                    return null;
                }));
    }

    private ExamPage page() {
        return MovableClock.<ExamPage, RuntimeException>on(
                SPRING, () -> school.as(deputy, () -> exams.page(schools.schoolClass("7А"))));
    }

    private Answer mark(String column, PersonId pupil, String day) {
        var operation =
                new ResultOperation(UUID.randomUUID(), maths.value(), column, pupil.value(), "4", null, 0, true);
        return MovableClock.<List<Answer>, RuntimeException>on(
                        day, () -> school.as(lukina, () -> results.carryOut(List.of(operation), false)))
                .getFirst();
    }

    private static String code(Answer answer) {
        return answer.reason() == null ? answer.outcome() : answer.reason().code();
    }

    private <T> void set(Parameter<T> parameter, T value) {
        set("2026-09-01", parameter, value);
    }

    private <T> void set(String day, Parameter<T> parameter, T value) {
        MovableClock.on(day, () -> {
            school.run(() -> editing.changeParameter(
                    parameter,
                    value,
                    "Решение педсовета",
                    regulation.current(parameter).entry()));
            return null;
        });
    }
}
