package app.okrug.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.AcrossGroup;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.AcrossMember;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.GroupId;
import app.okrug.curriculum.GroupOverlaps;
import app.okrug.curriculum.NewTeaching;
import app.okrug.curriculum.RosterLine;
import app.okrug.curriculum.Rosters;
import app.okrug.curriculum.UnfitGroup;
import app.okrug.diary.DiaryMarks;
import app.okrug.diary.DiarySchool;
import app.okrug.diary.SubjectLine;
import app.okrug.journal.Answer;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.people.Movement;
import app.okrug.people.Order;
import app.okrug.school.StaleCopy;
import app.okrug.school.Years;
import app.okrug.testing.KeptAudiences;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.Lessons;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Anna of 7А and Oleg of 7Б learn physics together, with Osipov; on Thursdays from the beginning of the year.
@PlatformTest
class AcrossGroupsTests {

    private static final LocalDate START = LocalDate.parse("2026-09-01");
    private static final String THURSDAY = "2026-09-10";
    private static final String PHYSICS = "Физика";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    AcrossGroups groups;

    @Autowired
    Courses courses;

    @Autowired
    Rosters rosters;

    @Autowired
    GroupOverlaps overlaps;

    @Autowired
    WeekTimetable week;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Lessons lessons;

    @Autowired
    JournalWriting journal;

    @Autowired
    ClassResults results;

    @Autowired
    DiaryMarks diary;

    @Autowired
    Movement movement;

    @Autowired
    Years years;

    @Autowired
    KeptAudiences audiences;

    private TestSchool school;
    private Actor osipov;
    private PersonId anna;
    private PersonId oleg;
    private GroupId group;
    private CourseId physics;

    @AfterEach
    void audiencesFollow() {
        audiences.areRightIn(school);
    }

    @BeforeEach
    void aGroupOfTwoClasses() {
        school = schools.school("001");
        osipov = school.call(() -> SchoolFixture.actor(fixture.staff("2"), Category.STAFF));
        anna = schools.pupil(school, "А-1");
        oleg = schools.pupil(school, "Б-1");
        MovableClock.on("2026-08-26", () -> {
            group = school.call(() -> groups.open("профиль", fixture.schoolClass("7А"), teaching(PHYSICS, "2")));
            school.run(() -> groups.join(group, List.of(anna, oleg), START, only().version()));
            school.run(() -> {
                week.apply(List.of(
                        new TimetableRow("7А", DayOfWeek.MONDAY, 1, "Математика", null, "101"),
                        new TimetableRow("7А", DayOfWeek.THURSDAY, 2, PHYSICS, "профиль", "201")));
                placement.place(years.current(START).orElseThrow().id());
            });
            return null;
        });
        physics = only().courses().getFirst().id();
    }

    @Test
    void theRosterHasPupilsOfBothClasses() {
        assertThat(school.call(() -> rosters.of(physics, START, START)))
                .extracting(RosterLine::familyName)
                .containsExactly("Жуков", "Яковлева");
        assertThat(MovableClock.<AcrossGroup, RuntimeException>on("2026-08-30", this::only)
                        .pupils())
                .isZero();
        assertThat(MovableClock.<AcrossGroup, RuntimeException>on(THURSDAY, this::only)
                        .pupils())
                .isEqualTo(2);
    }

    @Test
    void bothClassesHaveTheCourseUnderTheNameOfBoth() {
        assertThat(ofClass("7А")).contains(physics);
        assertThat(ofClass("7Б")).contains(physics);
        assertThat(school.call(() -> courses.get(physics)).audience()).isEqualTo("7А, 7Б, профиль");
        assertThat(school.call(() -> courses.ofPupil(schools.pupil(school, "А-2"), START)))
                .extracting(CourseLine::id)
                .doesNotContain(physics);
    }

    @Test
    void bothClassesHaveTheLessonsAndTheGroupCannotMeetEitherClass() {
        var day = LocalDate.parse(THURSDAY);

        assertThat(school.call(() -> lessons.ofClass(fixture.schoolClass("7Б"), day, day)))
                .hasSize(1);
        assertThat(school.call(() -> lessons.ofPupil(oleg, day, day))).hasSize(1);
        var shared = school.call(
                () -> overlaps.ofYear(years.current(START).orElseThrow().id(), START));
        var maths = school.call(() -> courses.get(fixture.course("7Б", null, "Математика")))
                .groupId();
        assertThat(shared.between(group, maths)).isTrue();
    }

    @Test
    void marksOfTheGroupStandInTheDiaryAndInTheResultsOfEachClass() {
        assertThat(mark(oleg, THURSDAY, "5").outcome()).isEqualTo("saved");

        assertThat(MovableClock.<List<SubjectLine>, RuntimeException>on(
                        "2026-09-11", () -> school.call(() -> diary.subjects(oleg))))
                .filteredOn(line -> line.subject().equals(PHYSICS))
                .singleElement()
                .satisfies(line -> assertThat(line.marks()).containsExactly("5"));
        var sheet = MovableClock.<ClassSheet, RuntimeException>on(
                "2026-10-23", () -> school.call(() -> results.sheet(fixture.schoolClass("7Б"), null)));
        assertThat(sheet.subjects()).contains(PHYSICS);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.pupil().familyName()).isEqualTo("Жуков");
            assertThat(row.entries()).containsKey(PHYSICS);
        });
    }

    @Test
    void whoIsNotInTheGroupThatDayGetsNoMark() {
        school.run(() -> groups.leave(group, anna, LocalDate.parse("2026-09-09"), only().version()));

        assertThat(mark(anna, "2026-09-03", "4").outcome()).isEqualTo("saved");
        assertThat(mark(anna, THURSDAY, "4").outcome()).isEqualTo("refused");
        assertThat(mark(schools.pupil(school, "А-2"), THURSDAY, "4").outcome()).isEqualTo("refused");
    }

    @Test
    void whoChangesClassStaysInTheGroupAndWhoLeavesTheSchoolDoesNot() {
        var day = LocalDate.parse("2026-09-09");
        school.run(() -> movement.transfer(anna, fixture.schoolClass("7Б"), null, day, Order.NONE));
        assertThat(mark(anna, THURSDAY, "4").outcome()).isEqualTo("saved");

        school.run(() -> movement.leave(oleg, day, Order.NONE));
        assertThat(mark(oleg, THURSDAY, "4").outcome()).isEqualTo("refused");
    }

    @Test
    void aMembershipThatWasAMistakeIsTakenAwayWhole() {
        school.run(() -> groups.leave(group, anna, START.minusDays(1), only().version()));

        assertThat(school.call(() -> groups.members(group)))
                .extracting(member -> member.pupil().familyName())
                .containsExactly("Жуков");
        assertThat(school.call(() -> groups.others(group, START)))
                .extracting(AcrossMember::pupil)
                .extracting(one -> one.familyName())
                .contains("Яковлева")
                .doesNotContain("Жуков");
    }

    @Test
    void aGroupWithLessonsIsNotDeletedAndOneWithoutIs() {
        refused(UnfitGroup.Why.HAS_LESSONS, () -> school.run(() -> groups.close(group, only().version())));

        var other = school.call(() -> groups.open("хор", fixture.schoolClass("7А"), teaching("Музыка", "2")));
        school.run(() -> groups.close(other, version(other)));
        assertThat(all()).extracting(AcrossGroup::id).containsExactly(group);
    }

    @Test
    void namesSubjectsAndDaysMakeSense() {
        refused(
                UnfitGroup.Why.NAME_TAKEN,
                () -> school.run(() -> groups.open("профиль", fixture.schoolClass("7А"), teaching("Химия", "2"))));
        refused(
                UnfitGroup.Why.TAUGHT_ALREADY,
                () -> school.run(() -> groups.teach(group, teaching(PHYSICS, "1"), only().version())));
        refused(
                UnfitGroup.Why.OUTSIDE_YEAR,
                () -> school.run(() -> groups.join(
                        group,
                        List.of(schools.pupil(school, "А-2")),
                        LocalDate.parse("2027-08-01"),
                        only().version())));
    }

    @Test
    void nobodyWritesOverTheChangeOfAnotherAndATeacherChangesNothing() {
        var stale = only().version() - 1;

        assertThatThrownBy(() -> school.run(() -> groups.leave(group, anna, START, stale)))
                .isInstanceOf(StaleCopy.class);
        assertThatThrownBy(() -> school.as(osipov, () -> groups.members(group))).isInstanceOf(AccessRefused.class);
    }

    private NewTeaching teaching(String subject, String teacher) {
        return new NewTeaching(subject, BigDecimal.TWO, fixture.staff(teacher));
    }

    private List<AcrossGroup> all() {
        return school.call(
                () -> groups.ofYear(years.current(START).orElseThrow().id()));
    }

    private AcrossGroup only() {
        return all().stream().filter(one -> one.id().equals(group)).findFirst().orElseThrow();
    }

    private long version(GroupId id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private List<CourseId> ofClass(String name) {
        return school.call(() -> courses.attendedBy(fixture.schoolClass(name))).stream()
                .map(CourseLine::id)
                .toList();
    }

    private Answer mark(PersonId pupil, String day, String value) {
        var date = LocalDate.parse(day);
        var lesson = school.call(
                () -> lessons.ofCourse(physics, date, date).getFirst().id());
        var operation = new Operation.OnCell(
                UUID.randomUUID(), lesson.value(), pupil.value(), value, null, null, 0, false, null);
        return MovableClock.<List<Answer>, RuntimeException>on(
                        day, () -> school.as(osipov, () -> journal.carryOut(List.of(operation), false)))
                .getFirst();
    }

    private static void refused(UnfitGroup.Why why, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        UnfitGroup.class, unfit -> assertThat(unfit.why()).isEqualTo(why));
    }
}
