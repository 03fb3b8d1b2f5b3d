package app.okrug.arranging;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.Years;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.Editions;
import app.okrug.timetable.EntryId;
import app.okrug.timetable.Parity;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEditing;
import app.okrug.timetable.WeekEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// СанПиН 1.2.3685-21, tables 6.6 and 6.9 to 6.11, in a school of five days.
@PlatformTest
class SanitaryWatchTests {

    @Autowired
    SchoolFixture schools;

    @Autowired
    SanitaryWatch watch;

    @Autowired
    SanitaryRules rules;

    @Autowired
    Editions editions;

    @Autowired
    WeekEditing editing;

    @Autowired
    Years years;

    private TestSchool school;
    private Week empty;

    @BeforeEach
    void anEmptyDraft() {
        school = schools.school();
        empty = school.call(() -> editing.week(editions.draft(
                years.current(LocalDate.parse("2026-09-01")).orElseThrow().id(), "Черновик", null)));
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 5", "3, 5, 6", "5, 6, 7", "7, 7, 8", "11, 7, 8"})
    void noDayIsLongerThanTheTableHasIt(int parallel, int most, int tooMany) {
        var course = course(parallel, "Математика");

        assertThat(over(course, day(course, MONDAY, most))).isEmpty();
        assertThat(over(course, day(course, MONDAY, tooMany))).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(MONDAY);
            assertThat(one.lessons()).isEqualByComparingTo(Integer.toString(tooMany));
            assertThat(one.most()).isEqualTo(most);
        });
    }

    @Test
    void onlyOneDayOfTheYoungestMayBeLongerByPhysicalEducation() {
        var course = course(3, "Физическая культура");
        var twice = new ArrayList<>(day(course, MONDAY, 6));
        twice.addAll(day(course, THURSDAY, 6));

        assertThat(over(course, day(course, MONDAY, 6))).isEmpty();
        assertThat(over(course, twice))
                .singleElement()
                .satisfies(one -> assertThat(one.day()).isEqualTo(THURSDAY));
    }

    @ParameterizedTest
    @CsvSource({"1, 21, 4", "2, 23, 5", "5, 29, 6", "6, 30, 6", "7, 32, 7", "9, 33, 7", "11, 34, 7"})
    void noWeekIsLongerThanTheTableHasIt(int parallel, int most, int aDay) {
        var course = course(parallel, "Математика");
        var full = week(course, most, aDay);
        var tooFull = week(course, most + 1, aDay);

        assertThat(over(course, full)).noneMatch(one -> one.day() == null);
        assertThat(over(course, tooFull)).anySatisfy(one -> {
            assertThat(one.day()).isNull();
            assertThat(one.lessons()).isEqualByComparingTo(Integer.toString(most + 1));
            assertThat(one.most()).isEqualTo(most);
        });
    }

    @Test
    void oddAndEvenWeeksAreCountedEachForItself() {
        var course = course(5, "Математика");
        var lessons = new ArrayList<>(day(course, MONDAY, 6));
        lessons.add(entry(course, MONDAY, 7, Parity.ODD));
        lessons.removeIf(entry -> entry.number() == 6);
        lessons.add(entry(course, MONDAY, 6, Parity.EVEN));

        assertThat(over(course, lessons)).isEmpty();
    }

    @Test
    void whoMayNotEditTheTimetableIsToldNothing() {
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> school.as(stranger, () -> watch.over(empty))).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Математика, 4, 8",
        "Математика, 6, 13",
        "Русский язык, 1, 7",
        "Иностранный язык (английский), 6, 11",
        "Геометрия, 7, 12",
        "Химия, 7, 13",
        "Физика, 9, 13",
        "География, 5, 0",
        "География, 6, 7",
        "Обществознание, 8, 5",
        "Обществознание, 9, 0",
        "Изобразительное искусство, 9, 0",
        "Литературное чтение, 2, 5",
        "Литература, 11, 8",
        "Физика, 10, 12",
        "Физическая культура, 11, 1"
    })
    void aSubjectIsAsDifficultAsTheTableHasIt(String subject, int parallel, int points) {
        assertThat(rules.difficulty(subject, parallel)).isEqualTo(points);
    }

    private List<OverLimit> over(CourseLine course, List<WeekEntry> lessons) {
        var week = new Week(empty.edition(), lessons, Map.of(course.id(), course), empty.groups());
        return school.call(() -> watch.over(week));
    }

    /// A course of the school as it would be in another year of study.
    private CourseLine course(int parallel, String subject) {
        var known = empty.courses().values().stream()
                .filter(course -> course.groupName() == null)
                .findFirst()
                .orElseThrow();
        return new CourseLine(
                known.id(),
                known.subjectId(),
                subject,
                known.classId(),
                parallel + "А",
                parallel,
                Map.of(known.classId(), parallel + "А"),
                known.groupId(),
                null,
                null,
                known.year(),
                known.weeklyHours(),
                known.teachers());
    }

    private static List<WeekEntry> week(CourseLine course, int lessons, int aDay) {
        var all = new ArrayList<WeekEntry>();
        for (var day : List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY)) {
            all.addAll(day(course, day, aDay));
        }
        all.addAll(day(course, FRIDAY, lessons - 4 * aDay));
        return all;
    }

    private static List<WeekEntry> day(CourseLine course, DayOfWeek day, int lessons) {
        var all = new ArrayList<WeekEntry>();
        for (var number = 1; number <= lessons; number++) {
            all.add(entry(course, day, number, Parity.EVERY));
        }
        return all;
    }

    private static WeekEntry entry(CourseLine course, DayOfWeek day, int number, Parity parity) {
        return new WeekEntry(new EntryId(UUID.randomUUID()), course.id(), day, number, null, parity, false, 0);
    }
}
