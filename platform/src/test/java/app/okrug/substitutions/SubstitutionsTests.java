package app.okrug.substitutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.Diary;
import app.okrug.diary.DiaryLesson;
import app.okrug.diary.DiarySchool;
import app.okrug.diary.LessonChange;
import app.okrug.journal.Answer;
import app.okrug.journal.DayLine;
import app.okrug.journal.JournalHistory;
import app.okrug.journal.JournalPages;
import app.okrug.journal.JournalShelf;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.MyDay;
import app.okrug.journal.Operation;
import app.okrug.journal.PageJson;
import app.okrug.school.StaleCopy;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Lukina teaches maths in 7А on Mondays, Wednesdays and Fridays and half of 7А English on Tuesdays, where
/// Osipov has the other half. She is away for a week.
@PlatformTest
class SubstitutionsTests {

    private static final String MONDAY = "2026-09-14";
    private static final String TUESDAY = "2026-09-15";
    private static final String WEDNESDAY = "2026-09-16";
    private static final LocalDate THURSDAY = LocalDate.parse("2026-09-17");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-09-18");

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Absences absences;

    @Autowired
    Substitutions substitutions;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalHistory histories;

    @Autowired
    JournalShelf shelf;

    @Autowired
    JournalWriting journal;

    @Autowired
    MyDay myDay;

    @Autowired
    Diary diary;

    @Autowired
    Lessons lessons;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Years years;

    private TestSchool school;
    private Actor lukina;
    private Actor osipov;
    private CourseId maths;
    private AbsenceId absence;

    @BeforeEach
    void lukinaIsAway() {
        school = schools.school("001");
        lukina = SchoolFixture.actor(school.call(() -> fixture.staff("1")), Category.STAFF);
        osipov = SchoolFixture.actor(school.call(() -> fixture.staff("2")), Category.STAFF);
        maths = schools.maths(school);
        absence = on(
                MONDAY,
                school.administrator(),
                () -> absences.record(new NewAbsence(
                        lukina.person(),
                        LocalDate.parse(MONDAY),
                        FRIDAY,
                        AbsenceReason.SICKNESS,
                        "больничный лист 7")));
    }

    @Test
    void allLessonsOfTheDaysAreListedWithThoseWhoAreFree() {
        var plan = plan();

        assertThat(plan.lessons())
                .extracting(AffectedLesson::day)
                .containsExactly(LocalDate.parse(MONDAY), LocalDate.parse(TUESDAY), LocalDate.parse(WEDNESDAY), FRIDAY);
        assertThat(plan.absence().open()).isEqualTo(4);
        assertThat(plan.colleaguesFor(plan.lessons().getFirst()))
                .singleElement()
                .satisfies(colleague -> {
                    assertThat(colleague.name().familyName()).isEqualTo("Осипов");
                    assertThat(colleague.sameSubject()).isTrue();
                    assertThat(colleague.knowsClass()).isTrue();
                    assertThat(colleague.load()).isZero();
                });
    }

    @Test
    void whoTeachesAtThatHourIsNotFreeButMayTakeBothHalves() {
        var english = plan().lessons().get(1);

        assertThat(plan().colleaguesFor(english)).isEmpty();
        assertThat(plan().neighboursOf(english))
                .singleElement()
                .satisfies(neighbour ->
                        assertThat(neighbour.teacher().familyName()).isEqualTo("Осипов"));
        assertThatThrownBy(() -> decide(english.id(), new Solution.Substituted(osipov.person())))
                .isInstanceOfSatisfying(
                        UnfitSolution.class, unfit -> assertThat(unfit.why()).isEqualTo(UnfitSolution.Why.BUSY));
    }

    @Test // I13, J-34
    void theSubstituteSeesAndWritesTheLessonAndNoOther() {
        var monday = schools.maths(school, MONDAY);
        schools.mark(school, MONDAY, monday, "А-1", "2");
        var wednesday = schools.maths(school, WEDNESDAY);
        assertThatThrownBy(() -> page(WEDNESDAY, osipov)).isInstanceOf(AccessRefused.class);

        decide(wednesday, new Solution.Substituted(osipov.person()));

        var page = page(WEDNESDAY, osipov);
        assertThat(page.lessons()).singleElement().satisfies(lesson -> {
            assertThat(lesson.id()).isEqualTo(wednesday.value());
            assertThat(lesson.substitution()).isTrue();
            assertThat(lesson.locked()).isNull();
        });
        assertThat(page.cells()).isEmpty();
        assertThat(page.rights().get("mark"))
                .isNotNull()
                .satisfies(right -> assertThat(right.allowed()).isTrue());
        var saved = write(WEDNESDAY, osipov, wednesday, "5");
        assertThat(saved.outcome()).isEqualTo("saved");
        assertThat(saved.average()).isNull();
        assertThat(write(WEDNESDAY, osipov, monday, "5").outcome()).isEqualTo("refused");
        assertThatThrownBy(() -> on(WEDNESDAY, osipov, () -> histories.of(monday, null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test // I13
    void theRightEndsByItselfSomeDaysAfterTheLesson() {
        var wednesday = schools.maths(school, WEDNESDAY);
        decide(wednesday, new Solution.Substituted(osipov.person()));

        assertThat(page("2026-09-23", osipov).lessons()).hasSize(1);
        assertThatThrownBy(() -> page("2026-09-24", osipov)).isInstanceOf(AccessRefused.class);
        assertThat(write("2026-09-24", osipov, wednesday, "5").outcome()).isEqualTo("refused");
    }

    @Test
    void theRightEndsAtOnceWhenTheDecisionIsTakenBack() {
        var wednesday = schools.maths(school, WEDNESDAY);
        decide(wednesday, new Solution.Substituted(osipov.person()));
        assertThat(page(WEDNESDAY, osipov).lessons()).hasSize(1);

        undo(wednesday);

        assertThatThrownBy(() -> page(WEDNESDAY, osipov)).isInstanceOf(AccessRefused.class);
        assertThat(page(WEDNESDAY, lukina).lessons()).noneMatch(PageJson.LessonJson::substitution);
    }

    @Test
    void theWholePageOfTheCourseCarriesTheSign() {
        var wednesday = schools.maths(school, WEDNESDAY);

        decide(wednesday, new Solution.Substituted(osipov.person()));

        assertThat(page(WEDNESDAY, lukina).lessons())
                .filteredOn(PageJson.LessonJson::substitution)
                .extracting(PageJson.LessonJson::id)
                .containsExactly(wednesday.value());
    }

    @Test
    void theLessonStandsInTheDayOfWhoGivesIt() {
        decide(schools.maths(school, WEDNESDAY), new Solution.Substituted(osipov.person()));

        var ofOsipov = on(WEDNESDAY, osipov, () -> myDay.lessons(LocalDate.parse(WEDNESDAY)));
        var ofLukina = on(WEDNESDAY, lukina, () -> myDay.lessons(LocalDate.parse(WEDNESDAY)));
        var ahead = on(MONDAY, osipov, () -> myDay.replacingAfter(LocalDate.parse(MONDAY)));
        var shelved = on(WEDNESDAY, osipov, () -> shelf.places());

        assertThat(ofOsipov).extracting(DayLine::replaces).containsExactly("Лукина В. З.");
        assertThat(ofLukina).isEmpty();
        assertThat(ahead).extracting(MyDay.OfDay::day).containsExactly(LocalDate.parse(WEDNESDAY));
        assertThat(shelved)
                .filteredOn(place -> place.course().id().equals(maths))
                .singleElement()
                .satisfies(place -> assertThat(place.own()).isTrue());
    }

    @Test // 002 II ¶2.1
    void theFamilySeesWhoGivesTheLessonAtOnce() {
        decide(schools.maths(school, WEDNESDAY), new Solution.Substituted(osipov.person()));

        var shown = inDiary(WEDNESDAY).getFirst();

        assertThat(shown.teacher()).isEqualTo("Осипов Б. И.");
        assertThat(shown.change()).isEqualTo(LessonChange.SUBSTITUTED);
    }

    @Test
    void halvesThatAreJoinedAreInTheHandsOfOneTeacher() {
        var english = plan().lessons().get(1);
        var beside = plan().neighboursOf(english).getFirst();

        decide(english.id(), new Solution.Merged(beside.lesson()));

        assertThat(inDiary(TUESDAY)).singleElement().satisfies(lesson -> {
            assertThat(lesson.teacher()).isEqualTo("Осипов Б. И.");
            assertThat(lesson.change()).isEqualTo(LessonChange.MERGED);
        });
        var half = school.call(() -> fixture.course("7А", "1", "Английский язык"));
        assertThat(on(TUESDAY, osipov, () -> pages.page(half, null)).lessons())
                .extracting(PageJson.LessonJson::id)
                .containsExactly(english.id().value());
    }

    @Test
    void aCancelledLessonIsGoneFromThePageAndComesBack() {
        var wednesday = schools.maths(school, WEDNESDAY);

        decide(wednesday, new Solution.Cancelled());
        assertThat(page(WEDNESDAY, lukina).lessons())
                .extracting(PageJson.LessonJson::id)
                .doesNotContain(wednesday.value());
        assertThat(inDiary(WEDNESDAY)).extracting(DiaryLesson::change).containsExactly(LessonChange.CANCELLED);

        undo(wednesday);
        assertThat(page(WEDNESDAY, lukina).lessons())
                .extracting(PageJson.LessonJson::id)
                .contains(wednesday.value());
    }

    @Test
    void aMovedLessonSurvivesANewTimetableAndGoesBack() {
        var wednesday = schools.maths(school, WEDNESDAY);
        var nextThursday = THURSDAY.plusWeeks(1);

        decide(wednesday, new Solution.Moved(nextThursday, 3));
        on(
                WEDNESDAY,
                school.administrator(),
                () -> placement.place(years.current(LocalDate.parse("2026-09-01"))
                        .orElseThrow()
                        .id()));

        assertThat(ofMaths(LocalDate.parse(WEDNESDAY)))
                .extracting(LessonLine::cancelled)
                .containsExactly(true);
        assertThat(ofMaths(nextThursday)).extracting(LessonLine::number).containsExactly(3);
        assertThat(inDiary(nextThursday.toString()))
                .extracting(DiaryLesson::change)
                .containsExactly(LessonChange.MOVED);

        undo(wednesday);

        assertThat(ofMaths(LocalDate.parse(WEDNESDAY)))
                .extracting(LessonLine::cancelled)
                .containsExactly(false);
        assertThat(ofMaths(nextThursday)).isEmpty();
    }

    @Test
    void aLessonIsMovedOnlyWhereClassAndTeacherAreFreeAndThereIsSchool() {
        var wednesday = schools.maths(school, WEDNESDAY);

        assertUnfit(UnfitSolution.Why.TEACHER_BUSY, wednesday, new Solution.Moved(THURSDAY, 3));
        assertUnfit(UnfitSolution.Why.PUPILS_BUSY, wednesday, new Solution.Moved(LocalDate.parse("2026-09-21"), 1));
        assertUnfit(UnfitSolution.Why.NO_SCHOOL, wednesday, new Solution.Moved(LocalDate.parse("2026-10-27"), 1));
        assertUnfit(UnfitSolution.Why.NO_BELL, wednesday, new Solution.Moved(LocalDate.parse("2026-09-21"), 9));
        assertUnfit(UnfitSolution.Why.OVER, wednesday, new Solution.Moved(LocalDate.parse("2026-09-10"), 3));
    }

    @Test
    void whatTheJournalHasAWordAboutIsNeitherCancelledNorTakenBack() {
        var wednesday = schools.maths(school, WEDNESDAY);
        var nextThursday = THURSDAY.plusWeeks(1);
        decide(wednesday, new Solution.Moved(nextThursday, 3));
        var moved = ofMaths(nextThursday).getFirst().id();
        schools.mark(school, nextThursday.toString(), moved, "А-1", "5");
        var monday = schools.maths(school, MONDAY);
        schools.mark(school, MONDAY, monday, "А-1", "5");

        assertUnfit(UnfitSolution.Why.WRITTEN, monday, new Solution.Cancelled());
        assertThatThrownBy(() -> undo(wednesday)).isInstanceOf(UnfitSolution.class);
        assertThat(ofMaths(nextThursday)).hasSize(1);
    }

    @Test
    void theEffectIsToldBeforeAnythingIsStored() {
        var wednesday = schools.maths(school, WEDNESDAY);

        var effect = on(
                MONDAY,
                school.administrator(),
                () -> substitutions.effect(absence, wednesday, new Solution.Substituted(osipov.person())));

        assertThat(effect).isEqualTo(new Effect(3, "Осипов Б. И.", LocalDate.parse("2026-09-23")));
        assertThat(plan().absence().open()).isEqualTo(4);
    }

    @Test
    void aLessonIsDecidedOnce() {
        var wednesday = schools.maths(school, WEDNESDAY);
        decide(wednesday, new Solution.Cancelled());

        assertThatThrownBy(() -> decide(wednesday, new Solution.Substituted(osipov.person())))
                .isInstanceOf(StaleCopy.class);
    }

    @Test
    void whoIsBackEarlierGivesTheLaterLessons() {
        decide(schools.maths(school, WEDNESDAY), new Solution.Substituted(osipov.person()));
        decide(schools.maths(school, FRIDAY.toString()), new Solution.Substituted(osipov.person()));

        on(WEDNESDAY, school.administrator(), () -> {
            absences.end(absence, LocalDate.parse(WEDNESDAY), 0);
            return true;
        });

        assertThat(inDiary(WEDNESDAY).getFirst().teacher()).isEqualTo("Осипов Б. И.");
        assertThat(inDiary(FRIDAY.toString()).getFirst().teacher()).isEqualTo("Лукина В. З.");
        assertThat(plan().lessons()).hasSize(3);
    }

    @Test
    void aMistakeIsTakenBackWithAllThatFollowed() {
        decide(schools.maths(school, WEDNESDAY), new Solution.Cancelled());

        on(WEDNESDAY, school.administrator(), () -> {
            absences.withdraw(absence, 0);
            return true;
        });

        assertThat(ofMaths(LocalDate.parse(WEDNESDAY)))
                .extracting(LessonLine::cancelled)
                .containsExactly(false);
        assertThatThrownBy(this::plan).isInstanceOf(UnknownAbsence.class);
    }

    @Test
    void nobodyIsAwayTwiceOnADay() {
        assertThatThrownBy(() -> on(
                        MONDAY,
                        school.administrator(),
                        () -> absences.record(
                                new NewAbsence(lukina.person(), FRIDAY, FRIDAY.plusDays(3), AbsenceReason.TRIP, ""))))
                .isInstanceOf(AbsentAlready.class);
    }

    @Test
    void aTeacherNeitherSeesNorDecides() {
        var wednesday = schools.maths(school, WEDNESDAY);

        assertThatThrownBy(() -> on(MONDAY, osipov, () -> substitutions.plan(absence)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(MONDAY, osipov, () -> {
                    substitutions.decide(absence, wednesday, new Solution.Substituted(osipov.person()));
                    return true;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    private AbsencePlan plan() {
        return on(MONDAY, school.administrator(), () -> substitutions.plan(absence));
    }

    private void decide(LessonId lesson, Solution solution) {
        on(MONDAY, school.administrator(), () -> {
            substitutions.decide(absence, lesson, solution);
            return true;
        });
    }

    private void undo(LessonId lesson) {
        on(MONDAY, school.administrator(), () -> {
            substitutions.undo(lesson, 0);
            return true;
        });
    }

    private void assertUnfit(UnfitSolution.Why why, LessonId lesson, Solution solution) {
        assertThatThrownBy(() -> decide(lesson, solution))
                .isInstanceOfSatisfying(
                        UnfitSolution.class, unfit -> assertThat(unfit.why()).isEqualTo(why));
    }

    private PageJson page(String day, Actor reader) {
        return on(day, reader, () -> pages.page(maths, null));
    }

    private Answer write(String day, Actor writer, LessonId lesson, String mark) {
        var anna = schools.pupil(school, "А-1").value();
        var operation =
                new Operation.OnCell(UUID.randomUUID(), lesson.value(), anna, mark, null, null, 0, true, "уточнено");
        return on(day, writer, () -> journal.carryOut(List.of(operation), false))
                .getFirst();
    }

    private List<DiaryLesson> inDiary(String day) {
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        return on(day, mother, () -> diary.day(anna, LocalDate.parse(day))).lessons();
    }

    private List<LessonLine> ofMaths(LocalDate day) {
        return school.call(() -> lessons.ofCourse(maths, day, day));
    }

    private <T> T on(String day, Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.<T, RuntimeException>on(day, () -> school.<T, RuntimeException>as(actor, work));
    }
}
