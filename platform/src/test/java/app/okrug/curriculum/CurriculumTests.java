package app.okrug.curriculum;

import static app.okrug.testing.SchoolFixture.load;
import static app.okrug.testing.SchoolFixture.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.PersonId;
import app.okrug.people.Movement;
import app.okrug.people.Order;
import app.okrug.people.PersonName;
import app.okrug.people.PupilRow;
import app.okrug.people.Register;
import app.okrug.people.UnknownPerson;
import app.okrug.school.Counts;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CurriculumTests {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-20");
    private static final LocalDate MAY = LocalDate.parse("2027-05-26");

    @Autowired
    SchoolFixture schools;

    @Autowired
    Curriculum curriculum;

    @Autowired
    Courses courses;

    @Autowired
    Rosters rosters;

    @Autowired
    LessonPlans lessonPlans;

    @Autowired
    CurriculumLists lists;

    @Autowired
    Movement movement;

    @Autowired
    Register register;

    @Test
    void theSameLoadTwiceChangesNothing() {
        var school = schools.school();

        var counts = MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> curriculum.applyLoad(List.of(
                        load("7А", "Математика", null, "1"), load("7 а", "Английский язык", "1 подгруппа", "1")))));

        assertThat(counts).isEqualTo(new Counts(0, 0, 2));
    }

    @Test
    void anotherTeacherTeachesFromTheDayOfTheList() {
        var school = schools.school();
        var maths = school.call(() -> schools.course("7А", null, "Математика"));

        MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> curriculum.applyLoad(List.of(load("7А", "Математика", null, "2")))));

        var first = school.call(() -> schools.staff("1"));
        var second = school.call(() -> schools.staff("2"));
        assertThat(school.call(() -> courses.ofTeacher(first, NOVEMBER.minusDays(1))))
                .extracting(CourseLine::id)
                .contains(maths);
        assertThat(school.call(() -> courses.ofTeacher(first, NOVEMBER)))
                .extracting(CourseLine::id)
                .doesNotContain(maths);
        assertThat(school.call(() -> courses.ofTeacher(second, NOVEMBER)))
                .extracting(CourseLine::id)
                .contains(maths);
        assertThat(MovableClock.on("2026-11-20", () -> school.call(() -> courses.get(maths)))
                        .teachers())
                .extracting(PersonName::brief)
                .containsExactly("Осипов Б. И.");
    }

    @Test
    void aTeacherWhoIsNotOnTheStaffIsRefused() {
        var school = schools.school();

        assertThatThrownBy(() -> school.run(() -> curriculum.applyLoad(List.of(load("7А", "Химия", null, "77")))))
                .isInstanceOf(UnknownPerson.class);
        assertThat(school.call(() -> lists.coursesOfClass(schools.schoolClass("7А"))))
                .hasSize(3);
    }

    @Test
    void theWholeClassAndItsPartsHaveTheirOwnRosters() {
        var school = schools.school();

        assertThat(roster(school, "7А", null, "Математика")).containsExactly("1 Абрамов", "2 Ёлкин", "3 Яковлева");
        assertThat(roster(school, "7А", "1", "Английский язык")).containsExactly("1 Абрамов", "2 Яковлева");
        assertThat(roster(school, "7А", "2", "Английский язык")).containsExactly("1 Ёлкин");
    }

    @Test
    void whoArrivesInTheMiddleOfATermIsOnTheRosterFromThatDay() {
        var school = schools.school();
        var row = pupil("А-9", "Борисова", "Ева", "7А", "2");

        MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> movement.arrive(
                        new PupilRow(
                                row.fileNumber(),
                                row.familyName(),
                                row.givenName(),
                                null,
                                null,
                                null,
                                "7А",
                                "2",
                                null,
                                null,
                                null,
                                NOVEMBER,
                                "",
                                ""),
                        List.of(),
                        Order.NONE)));

        var maths = school.call(() -> rosters.of(schools.course("7А", null, "Математика"), SEPTEMBER, MAY));
        var line = maths.stream()
                .filter(pupil -> pupil.familyName().equals("Борисова"))
                .findFirst()
                .orElseThrow();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.on(NOVEMBER.minusDays(1))).isFalse();
        assertThat(line.on(NOVEMBER)).isTrue();
        assertThat(roster(school, "7А", "2", "Английский язык")).containsExactly("1 Борисова", "2 Ёлкин");
    }

    @Test
    void whoLeavesStaysOnTheRosterUpToTheLastDay() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));

        school.run(() -> movement.leave(anna, NOVEMBER, Order.NONE));

        var english = school.call(() -> schools.course("7А", "1", "Английский язык"));
        var line = school.call(() -> rosters.of(english, SEPTEMBER, MAY)).getLast();
        assertThat(line.familyName()).isEqualTo("Яковлева");
        assertThat(line.until()).isEqualTo(NOVEMBER);
        assertThat(school.call(() -> rosters.of(english, NOVEMBER.plusDays(1), MAY)))
                .extracting(RosterLine::familyName)
                .containsExactly("Абрамов");
    }

    @Test
    void whoHasLeftIsNotBroughtBackByAnOldList() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));
        school.run(() -> movement.leave(anna, NOVEMBER, Order.NONE));

        MovableClock.on(
                "2026-12-01",
                () -> school.call(() -> register.applyPupils(List.of(pupil("А-1", "Яковлева", "Анна", "7А", "1")))));

        assertThat(school.call(() -> courses.ofPupil(anna, LocalDate.parse("2026-12-02"))))
                .isEmpty();
    }

    @Test
    void whoComesBackHasTwoSpans() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));
        school.run(() -> movement.leave(anna, NOVEMBER, Order.NONE));

        school.run(() ->
                movement.transfer(anna, schools.schoolClass("7А"), "1", LocalDate.parse("2027-02-01"), Order.NONE));

        var maths = school.call(() -> rosters.of(schools.course("7А", null, "Математика"), SEPTEMBER, MAY));
        assertThat(maths)
                .filteredOn(line -> line.pupil().equals(anna))
                .extracting(line -> line.number() + " " + line.from() + " " + line.until())
                .containsExactly("3 2026-09-01 2026-11-20", "3 2027-02-01 null");
    }

    @Test
    void aChangeOfSubgroupActsFromItsDay() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));

        school.run(() -> movement.changeSubgroup(anna, "2", NOVEMBER, Order.NONE));

        assertThat(english(school, anna, NOVEMBER.minusDays(1))).containsExactly("1 подгруппа");
        assertThat(english(school, anna, NOVEMBER)).containsExactly("2 подгруппа");
        assertThat(roster(school, "7А", null, "Математика")).hasSize(3);
    }

    @Test
    void anotherClassHasOtherCourses() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));

        school.run(() -> movement.transfer(anna, schools.schoolClass("7Б"), null, NOVEMBER, Order.NONE));

        assertThat(school.call(() -> courses.ofPupil(anna, NOVEMBER.minusDays(1))))
                .extracting(CourseLine::audience)
                .containsExactlyInAnyOrder("7А", "7А, 1 подгруппа");
        assertThat(school.call(() -> courses.ofPupil(anna, NOVEMBER)))
                .extracting(CourseLine::audience)
                .containsExactly("7Б");
    }

    @Test
    void aLessonPlanIsBoundToAllCoursesOfItsSubjectAndParallel() {
        var school = schools.school();
        var rows = List.of(
                new PlannedLessonRow(1, "Раздел 1", "Повторение", "урок", 1, ""),
                new PlannedLessonRow(2, "Раздел 1", "Входная контрольная", "Контрольная работа", 1, "§ 1"));

        var first = school.call(() -> curriculum.applyLessonPlan("Математика", 7, rows));
        var second = school.call(() -> curriculum.applyLessonPlan("Математика", 7, rows));

        assertThat(first).isEqualTo(new Counts(2, 0, 0));
        assertThat(second).isEqualTo(new Counts(0, 0, 2));
        var plan = school.call(() -> courses.get(schools.course("7Б", null, "Математика")))
                .lessonPlanId();
        assertThat(plan).isNotNull();
        assertThat(school.call(() -> lessonPlans.lines(plan)))
                .extracting(PlannedLessonLine::topic)
                .containsExactly("Повторение", "Входная контрольная");
        assertThat(school.call(lists::lessonPlans))
                .extracting(LessonPlanLine::hours)
                .containsExactly(2);
    }

    @Test
    void thePlanKeepsHoursWhereThereAreAny() {
        var school = schools.school();
        var rows = List.of(
                new PlanHoursRow("Математика", 7, BigDecimal.valueOf(5)),
                new PlanHoursRow("Физика", 1, BigDecimal.ZERO));

        var first = school.call(() -> curriculum.applyPlan(rows));
        var second = school.call(() -> curriculum.applyPlan(rows));

        assertThat(first).isEqualTo(new Counts(1, 0, 1));
        assertThat(second).isEqualTo(new Counts(0, 0, 2));
    }

    @Test
    void theCoursesOfOneSchoolAreUnknownInAnother() {
        var north = schools.school();
        var south = schools.school();
        var maths = north.call(() -> schools.course("7А", null, "Математика"));

        assertThatThrownBy(() -> south.run(() -> courses.get(maths))).isInstanceOf(UnknownCourse.class);
        assertThat(south.call(() -> rosters.of(maths, SEPTEMBER, MAY))).isEmpty();
    }

    private List<String> roster(TestSchool school, String className, String subgroup, String subject) {
        return school.call(() -> rosters.of(schools.course(className, subgroup, subject), SEPTEMBER, MAY)).stream()
                .map(line -> line.number() + " " + line.familyName())
                .toList();
    }

    private List<String> english(TestSchool school, PersonId pupil, LocalDate day) {
        return school.call(() -> courses.ofPupil(pupil, day)).stream()
                .filter(course -> course.subject().equals("Английский язык"))
                .map(CourseLine::groupName)
                .toList();
    }
}
