package app.okrug.timetable;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.curriculum.Curriculum;
import app.okrug.curriculum.LoadRow;
import app.okrug.curriculum.UnknownCourse;
import app.okrug.school.Bell;
import app.okrug.school.Counts;
import app.okrug.school.DayOff;
import app.okrug.school.DaysOff;
import app.okrug.school.Institution;
import app.okrug.school.SchoolFrame;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class LessonPlacementTests {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate MAY = LocalDate.parse("2027-05-26");

    @Autowired
    SchoolFixture schools;

    @Autowired
    WeekTimetable week;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Lessons lessons;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Years years;

    @Autowired
    DaysOff daysOff;

    @Autowired
    SchoolFrame frame;

    @Autowired
    Curriculum curriculum;

    @Autowired
    KeptForTests kept;

    @Test
    void lessonsStandOnTheDaysOfTheTermsOnly() {
        var school = inAugust(row("7А", TUESDAY, 2, "Математика"));

        var days = school.call(() -> lessons.ofCourse(schools.course("7А", null, "Математика"), SEPTEMBER, MAY));

        assertThat(days).hasSize(34);
        assertThat(days.getFirst()).satisfies(lesson -> {
            assertThat(lesson.day()).isEqualTo(SEPTEMBER);
            assertThat(lesson.starts()).isEqualTo(LocalTime.of(8, 50));
            assertThat(lesson.room()).isEqualTo("101");
        });
        assertThat(days).extracting(LessonLine::day).allMatch(day -> day.getDayOfWeek() == TUESDAY);
        assertThat(days)
                .extracting(lesson -> lesson.day().toString())
                .contains("2026-10-20", "2026-11-10", "2027-02-16", "2027-03-02")
                .doesNotContain("2026-10-27", "2026-11-03", "2027-01-05", "2027-02-23", "2027-03-30");
    }

    @Test
    void theSameWeekTwiceAndPlacingTwiceChangeNothing() {
        var row = row("7А", TUESDAY, 2, "Математика");
        var school = inAugust(row);

        var counts = MovableClock.on("2026-11-20", () -> school.call(() -> week.apply(List.of(row))));
        var placed = MovableClock.on("2026-11-20", () -> school.call(() -> placement.place(year())));

        assertThat(counts).isEqualTo(new Counts(0, 0, 1));
        assertThat(placed).isEqualTo(new Placed(0, 0, 0, 0));
    }

    @Test
    void anotherWeekHoldsFromItsDayAndThePastStays() {
        var school = inAugust(row("7А", TUESDAY, 2, "Математика"), row("7Б", TUESDAY, 1, "Математика"));

        var placed = MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> {
                    week.apply(List.of(row("7А", WEDNESDAY, 1, "Математика")));
                    return placement.place(year());
                }));

        var days = school.call(() -> lessons.ofCourse(schools.course("7А", null, "Математика"), SEPTEMBER, MAY));
        assertThat(placed.removed()).isPositive();
        assertThat(days)
                .allMatch(lesson -> lesson.day().getDayOfWeek()
                        == (lesson.day().isBefore(LocalDate.parse("2026-11-20")) ? TUESDAY : WEDNESDAY));
        assertThat(school.call(() -> lessons.ofCourse(schools.course("7Б", null, "Математика"), SEPTEMBER, MAY)))
                .hasSize(34);
    }

    @Test
    void lessonsAboutWhichSomethingIsWrittenAreNeverTouched() {
        var school = inAugust(row("7А", TUESDAY, 2, "Математика"));
        var maths = school.call(() -> schools.course("7А", null, "Математика"));
        var held = school.call(() -> lessons.ofCourse(maths, SEPTEMBER, MAY)).get(30);

        kept.lessons = Set.of(held.id());
        var placed = MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> {
                    week.apply(List.of(row("7А", WEDNESDAY, 1, "Математика")));
                    return placement.place(year());
                }));

        assertThat(placed.held()).isEqualTo(1);
        assertThat(school.call(() -> lessons.get(held.id()))).isEqualTo(held);
    }

    @Test
    void aDayOffTakesItsLessonsAway() {
        var school = inAugust(row("7А", TUESDAY, 2, "Математика"));
        var day = LocalDate.parse("2026-12-08");

        school.run(() -> daysOff.set(new DayOff(day, "Карантин")));
        var placed = school.call(() -> placement.place(year()));

        assertThat(placed.removed()).isEqualTo(1);
        assertThat(school.call(() -> lessons.ofClass(schools.schoolClass("7А"), day, day)))
                .isEmpty();
    }

    @Test
    void otherBellsMoveComingLessonsOnly() {
        var school = inAugust(row("7А", TUESDAY, 2, "Математика"));
        var maths = school.call(() -> schools.course("7А", null, "Математика"));

        var placed = MovableClock.on(
                "2026-12-01",
                () -> school.call(() -> {
                    frame.apply(withBell(new Bell(2, LocalTime.of(9, 0), LocalTime.of(9, 30))));
                    return placement.place(year());
                }));

        assertThat(placed.moved()).isEqualTo(23);
        var days = school.call(() -> lessons.ofCourse(maths, SEPTEMBER, MAY));
        assertThat(days.getFirst().starts()).isEqualTo(LocalTime.of(8, 50));
        assertThat(days.getLast().ends()).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void lessonsAreToldByTeacherPupilAndClass() {
        var school = inAugust(
                row("7А", TUESDAY, 1, "Математика"),
                new TimetableRow("7А", TUESDAY, 2, "Английский язык", "1", null),
                new TimetableRow("7А", TUESDAY, 3, "Английский язык", "2", null));
        var anna = school.call(() -> schools.pupil("А-1"));
        var first = school.call(() -> schools.staff("1"));
        var schoolClass = school.call(() -> schools.schoolClass("7А"));
        var english = school.call(() -> schools.course("7А", "1", "Английский язык"));

        assertThat(numbers(school.call(() -> lessons.ofPupil(anna, SEPTEMBER, SEPTEMBER))))
                .containsExactly(1, 2);
        assertThat(numbers(school.call(() -> lessons.ofTeacher(first, SEPTEMBER, SEPTEMBER))))
                .containsExactly(1, 2);
        assertThat(numbers(school.call(() -> lessons.ofClass(schoolClass, SEPTEMBER, SEPTEMBER))))
                .containsExactly(1, 2, 3);
        assertThat(school.call(() -> lessons.lastEndOfClass(schoolClass, SEPTEMBER)))
                .hasValue(LocalTime.of(10, 25));
        assertThat(school.call(() -> lessons.lastEndOfTeacher(first, SEPTEMBER)))
                .hasValue(LocalTime.of(9, 30));
        assertThat(school.call(() -> lessons.lastEndOfPupils(english, SEPTEMBER)))
                .hasValue(LocalTime.of(9, 30));
        assertThat(school.call(() -> lessons.lastEndOfClass(schoolClass, SEPTEMBER.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aCancelledLessonStaysOnItsDay() {
        var school = inAugust(row("7А", TUESDAY, 1, "Математика"));
        var schoolClass = school.call(() -> schools.schoolClass("7А"));
        var lesson = school.call(() -> lessons.ofClass(schoolClass, SEPTEMBER, SEPTEMBER))
                .getFirst();

        school.run(() -> cancellations.cancel(lesson.id(), "Болезнь учителя"));
        school.run(() -> placement.place(year()));

        assertThat(school.call(() -> lessons.get(lesson.id())).cancelled()).isTrue();
        assertThat(school.call(() -> lessons.lastEndOfClass(schoolClass, SEPTEMBER)))
                .isEmpty();
    }

    @Test
    void whatNobodyTeachesAndWhatHasNoBellIsRefused() {
        var school = schools.school();

        assertThatThrownBy(() -> school.run(() -> week.apply(List.of(row("7А", MONDAY, 1, "Химия")))))
                .isInstanceOf(UnknownCourse.class);
        assertThatThrownBy(() -> school.run(() -> week.apply(List.of(row("7А", MONDAY, 9, "Математика")))))
                .isInstanceOf(NoBell.class);
    }

    @Test
    void theLessonsOfOneSchoolAreUnknownInAnother() {
        var north = inAugust(row("7А", TUESDAY, 1, "Математика"));
        var south = schools.school();
        var lesson = north.call(() -> lessons.ofClass(schools.schoolClass("7А"), SEPTEMBER, SEPTEMBER))
                .getFirst();

        assertThatThrownBy(() -> south.run(() -> lessons.get(lesson.id()))).isInstanceOf(UnknownLesson.class);
    }

    /// Takes three seconds; the limit leaves room for a machine that does other things as well, and none for a plan
    /// that compares every lesson with every other.
    @Test
    void theYearOfABigSchoolIsPlacedInSeconds() {
        var school = schools.school();
        var rows = new ArrayList<TimetableRow>();
        var load = new ArrayList<LoadRow>();
        for (var parallel = 1; parallel <= 11; parallel++) {
            for (var letter : List.of("В", "Г", "Д", "Е")) {
                for (var number = 1; number <= 3; number++) {
                    load.add(SchoolFixture.load(parallel + letter, "Предмет " + number, null, "1"));
                    for (var day = 1; day <= 5; day++) {
                        rows.add(row(parallel + letter, DayOfWeek.of(day), number, "Предмет " + number));
                        rows.add(row(parallel + letter, DayOfWeek.of(day), 1 + number % 3, "Предмет " + number));
                    }
                }
            }
        }
        MovableClock.on("2026-08-21", () -> school.call(() -> curriculum.applyLoad(load)));

        var placed = MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> {
                    week.apply(rows);
                    return placement.place(year());
                }));
        var again = MovableClock.on("2026-08-21", () -> school.call(() -> placement.place(year())));

        assertThat(placed.added()).isGreaterThan(38_000);
        assertThat(again).isEqualTo(new Placed(0, 0, 0, 0));
    }

    private TestSchool inAugust(TimetableRow... rows) {
        var school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> {
                    week.apply(List.of(rows));
                    return placement.place(year());
                }));
        return school;
    }

    private YearId year() {
        return years.current(SEPTEMBER).orElseThrow().id();
    }

    private static TimetableRow row(String className, DayOfWeek day, int number, String subject) {
        return new TimetableRow(className, day, number, subject, null, "101");
    }

    private static List<Integer> numbers(List<LessonLine> lessons) {
        return lessons.stream().map(LessonLine::number).toList();
    }

    private static Institution withBell(Bell bell) {
        var usual = SchoolFixture.institution();
        return new Institution(
                usual.fullName(),
                usual.shortName(),
                usual.city(),
                usual.address(),
                usual.taxNumber(),
                usual.registryNumber(),
                usual.phone(),
                usual.email(),
                usual.site(),
                usual.director(),
                usual.yearName(),
                5,
                1,
                usual.terms(),
                List.of(bell));
    }
}
