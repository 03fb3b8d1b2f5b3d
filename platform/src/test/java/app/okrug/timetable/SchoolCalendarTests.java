package app.okrug.timetable;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.school.Bell;
import app.okrug.school.BellSchedule;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermWriting;
import app.okrug.school.TermsOverlap;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SchoolCalendarTests {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate MAY = LocalDate.parse("2027-05-31");
    private static final LocalDate TUESDAY_IN_DECEMBER = LocalDate.parse("2026-12-08");

    @Autowired
    SchoolFixture schools;

    @Autowired
    SchoolCalendar calendar;

    @Autowired
    TermWriting terms;

    @Autowired
    WeekTimetable week;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Lessons lessons;

    @Autowired
    Years years;

    @Autowired
    KeptForTests kept;

    private TestSchool school;

    @BeforeEach
    void bothClassesOnTuesdays() {
        kept.lessons = Set.of();
        school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> {
                    week.apply(List.of(
                            new TimetableRow("7А", TUESDAY, 2, "Математика", null, "101"),
                            new TimetableRow("7Б", TUESDAY, 2, "Математика", null, "102")));
                    return placement.place(year());
                }));
    }

    @Test
    void holidaysOfOneClassLeaveTheLessonsOfTheOther() {
        var placed = onTheTwentieth(() -> calendar.change(year(), holidaysOf("7А")));

        assertThat(placed.removed()).isEqualTo(1);
        assertThat(days("7А")).doesNotContain(TUESDAY_IN_DECEMBER);
        assertThat(days("7Б")).contains(TUESDAY_IN_DECEMBER);
    }

    @Test
    void thePreviewTellsWhatTheChangeThenDoesAndChangesNothing() {
        var told = onTheTwentieth(() -> calendar.preview(year(), holidaysOf("7А")));
        var between = days("7А");
        var done = onTheTwentieth(() -> calendar.change(year(), holidaysOf("7А")));

        assertThat(told).isEqualTo(done);
        assertThat(between).contains(TUESDAY_IN_DECEMBER);
    }

    @Test
    void daysOffThatAreTakenBackBringTheirLessonsBack() {
        onTheTwentieth(() -> calendar.change(year(), holidaysOf("7А")));

        onTheTwentieth(() -> calendar.change(
                year(), new CalendarChange.DaysBack("Карантин", TUESDAY_IN_DECEMBER, TUESDAY_IN_DECEMBER)));

        assertThat(days("7А")).contains(TUESDAY_IN_DECEMBER);
    }

    @Test
    void lessonsThatAreOverOrWrittenAboutStay() {
        var held = lessons("7А").stream()
                .filter(lesson -> lesson.day().equals(TUESDAY_IN_DECEMBER))
                .findFirst()
                .orElseThrow();
        kept.lessons = Set.of(held.id());

        var placed = onTheTwentieth(() -> calendar.change(
                year(), new CalendarChange.DaysOff("Карантин", SEPTEMBER, TUESDAY_IN_DECEMBER, List.of())));

        assertThat(placed.held()).isEqualTo(1);
        assertThat(days("7А")).contains(SEPTEMBER, TUESDAY_IN_DECEMBER).doesNotContain(LocalDate.parse("2026-12-01"));
    }

    @Test
    void shortenedBellsHoldForTheirDaysOnly() {
        onTheTwentieth(() -> calendar.change(year(), bells(null, TUESDAY_IN_DECEMBER, TUESDAY_IN_DECEMBER, "09:00")));

        assertThat(start("7А", TUESDAY_IN_DECEMBER)).isEqualTo(LocalTime.of(9, 0));
        assertThat(start("7А", TUESDAY_IN_DECEMBER.plusWeeks(1))).isEqualTo(LocalTime.of(8, 50));
    }

    @Test
    void theSecondShiftHasItsOwnBellsAndAShortDayWithinItOthersStill() {
        onTheTwentieth(() -> calendar.change(year(), bells(2, SEPTEMBER, MAY, "14:00")));
        onTheTwentieth(() -> calendar.change(year(), bells(2, TUESDAY_IN_DECEMBER, TUESDAY_IN_DECEMBER, "13:00")));
        onTheTwentieth(
                () -> calendar.change(year(), new CalendarChange.ShiftSet(List.of(schools.schoolClass("7Б")), 2)));

        assertThat(start("7А", TUESDAY_IN_DECEMBER)).isEqualTo(LocalTime.of(8, 50));
        assertThat(start("7Б", TUESDAY_IN_DECEMBER)).isEqualTo(LocalTime.of(13, 0));
        assertThat(start("7Б", TUESDAY_IN_DECEMBER.plusWeeks(1))).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void aTermThatEndsLaterHasMoreLessons() {
        var last = term();

        var placed = onTheTwentieth(() -> calendar.change(
                year(),
                new CalendarChange.TermMoved(
                        last.term().id(), last.term().startsOn(), MAY.plusDays(5), last.version())));

        assertThat(placed.added()).isEqualTo(2);
        assertThat(days("7А")).contains(LocalDate.parse("2027-06-01"));
        assertThatThrownBy(() -> onTheTwentieth(() -> calendar.change(
                        year(),
                        new CalendarChange.TermMoved(
                                last.term().id(), last.term().startsOn(), MAY, last.version()))))
                .isInstanceOf(StaleCopy.class);
    }

    @Test
    void termsOfOneKindDoNotOverlap() {
        var last = term();

        assertThatThrownBy(() -> onTheTwentieth(() -> calendar.change(
                        year(),
                        new CalendarChange.TermMoved(
                                last.term().id(), LocalDate.parse("2027-03-01"), MAY, last.version()))))
                .isInstanceOf(TermsOverlap.class);
    }

    @Test
    void whoMayNotChangeTheYearNeitherLooksNorChanges() {
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> school.as(stranger, () -> calendar.preview(year(), holidaysOf("7А"))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(stranger, () -> calendar.change(year(), holidaysOf("7А"))))
                .isInstanceOf(AccessRefused.class);
    }

    private TermWriting.Line term() {
        return school.call(() -> terms.ofYear(year())).stream()
                .filter(line -> line.term().name().equals("4 четверть"))
                .findFirst()
                .orElseThrow();
    }

    private CalendarChange holidaysOf(String className) {
        return new CalendarChange.DaysOff(
                "Карантин",
                TUESDAY_IN_DECEMBER.minusDays(1),
                TUESDAY_IN_DECEMBER.plusDays(1),
                List.of(schools.schoolClass(className)));
    }

    private static CalendarChange bells(@Nullable Integer shift, LocalDate from, LocalDate to, String second) {
        var starts = LocalTime.parse(second);
        return new CalendarChange.BellsAdded(new BellSchedule(
                UUID.randomUUID(), "Другие", shift, from, to, List.of(new Bell(2, starts, starts.plusMinutes(30)))));
    }

    private LocalTime start(String className, LocalDate day) {
        return lessons(className).stream()
                .filter(lesson -> lesson.day().equals(day))
                .findFirst()
                .orElseThrow()
                .starts();
    }

    private List<LocalDate> days(String className) {
        return lessons(className).stream().map(LessonLine::day).toList();
    }

    private List<LessonLine> lessons(String className) {
        return school.call(
                () -> lessons.ofCourse(schools.course(className, null, "Математика"), SEPTEMBER, MAY.plusDays(10)));
    }

    private <T> T onTheTwentieth(ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.on("2026-11-20", () -> school.call(work));
    }

    private YearId year() {
        return years.current(SEPTEMBER).orElseThrow().id();
    }
}
