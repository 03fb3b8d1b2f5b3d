package app.okrug.timetable;

import static app.okrug.timetable.Parity.EVEN;
import static app.okrug.timetable.Parity.EVERY;
import static app.okrug.timetable.Parity.ODD;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.school.StaleCopy;
import app.okrug.school.YearId;
import app.okrug.school.Years;
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

@PlatformTest
class WeekEditingTests {

    @Autowired
    SchoolFixture schools;

    @Autowired
    Editions editions;

    @Autowired
    WeekEditing editing;

    @Autowired
    WeekTimetable workbook;

    @Autowired
    Years years;

    private TestSchool school;
    private EditionId draft;

    @BeforeEach
    void aDraft() {
        school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(
                        () -> workbook.apply(List.of(new TimetableRow("7А", TUESDAY, 3, "Математика", null, "101")))));
        draft = school.call(() -> editions.draft(year(), "Черновик", null));
    }

    @Test
    void aTeacherCannotBeInTwoClassesAtOnce() {
        school.run(() -> {
            editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, null, EVERY);
            editing.add(draft, course("7А", "1", "Английский язык"), MONDAY, 2, null, EVERY);
        });
        var maths = entryOf(course("7А", null, "Математика"));

        var hindrances = school.call(() -> editing.week(draft)).hindrances(maths.at(MONDAY, 2));

        assertThat(kinds(hindrances)).containsExactlyInAnyOrder(ClashKind.TEACHER, ClashKind.PUPILS);
        assertThat(clashes()).isEmpty();
    }

    @Test
    void twoPartsOfAClassMayBeTaughtAtOnceAndAPartWithTheWholeMayNot() {
        school.run(() -> {
            editing.add(draft, course("7А", "1", "Английский язык"), MONDAY, 1, null, EVERY);
            editing.add(draft, course("7А", "2", "Английский язык"), MONDAY, 1, null, EVERY);
        });
        assertThat(clashes()).isEmpty();

        school.run(() -> editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, null, EVERY));

        assertThat(kinds(clashes())).containsExactlyInAnyOrder(ClashKind.TEACHER, ClashKind.PUPILS, ClashKind.PUPILS);
    }

    @Test
    void aRoomIsThereOnceAtATime() {
        school.run(() -> {
            editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, "101", EVERY);
            editing.add(draft, course("7Б", null, "Математика"), MONDAY, 1, "101", EVERY);
        });

        assertThat(clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.kind()).isEqualTo(ClashKind.ROOM);
            assertThat(clash.what()).isEqualTo("101");
        });
    }

    @Test
    void whatIsTaughtInTurnsDoesNotClash() {
        school.run(() -> {
            editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, "101", ODD);
            editing.add(draft, course("7А", "1", "Английский язык"), MONDAY, 1, "101", EVEN);
        });

        assertThat(clashes()).isEmpty();
    }

    @Test
    void hoursNotPlacedAreToldWithHalvesForWeeksInTurns() {
        school.run(() -> {
            editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, null, EVERY);
            editing.add(draft, course("7А", null, "Математика"), MONDAY, 2, null, ODD);
        });

        var missing = school.call(() -> editing.week(draft)).missing().stream()
                .filter(hours -> hours.course().id().equals(course("7А", null, "Математика")))
                .toList();

        assertThat(missing)
                .singleElement()
                .satisfies(hours -> assertThat(hours.missing()).isEqualByComparingTo("0.5"));
    }

    @Test
    void whatSomebodyElseHasMovedIsNotMovedUnseen() {
        school.run(() -> editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, null, EVERY));
        var entry = entryOf(course("7А", null, "Математика"));

        school.run(() -> editing.write(entry.at(MONDAY, 2).in("101")));

        assertThat(entryOf(entry.course()).room()).isEqualTo("101");
        assertThatThrownBy(() -> school.run(() -> editing.write(entry.at(MONDAY, 3))))
                .isInstanceOf(StaleCopy.class);
        assertThatThrownBy(() -> school.run(() -> editing.remove(entry.id(), entry.version())))
                .isInstanceOf(StaleCopy.class);
    }

    @Test
    void aCourseHasOneLessonInAPlaceAndNoneWithoutABell() {
        school.run(() -> editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, null, EVERY));

        assertThatThrownBy(() ->
                        school.run(() -> editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, null, EVERY)))
                .isInstanceOf(TakenPlace.class);
        assertThatThrownBy(() ->
                        school.run(() -> editing.add(draft, course("7А", null, "Математика"), MONDAY, 9, null, EVERY)))
                .isInstanceOf(NoBell.class);
    }

    @Test
    void whatIsInForceIsNotEdited() {
        var inForce = school.call(() -> editions.ofYear(year())).stream()
                .filter(EditionLine::published)
                .findFirst()
                .orElseThrow();
        var entry = school.call(() -> editing.week(inForce.id())).entries().getFirst();

        assertThatThrownBy(() -> school.run(() -> editing.write(entry.at(MONDAY, 1))))
                .isInstanceOf(NotADraft.class);
        assertThatThrownBy(() -> school.run(() -> editing.remove(entry.id(), entry.version())))
                .isInstanceOf(NotADraft.class);
    }

    @Test
    void aDraftTellsWhatItChanges() {
        var inForce = school.call(() -> editions.ofYear(year())).stream()
                .filter(EditionLine::published)
                .findFirst()
                .orElseThrow();
        var copy = school.call(() -> editions.draft(year(), "Копия", inForce.id()));
        var before = school.call(() -> editing.week(inForce.id()));
        var moved = school.call(() -> editing.week(copy)).entries().getFirst();

        assertThat(school.call(() -> editing.week(copy)).notIn(before)).isEmpty();
        school.run(() -> editing.write(moved.at(MONDAY, 1)));

        var after = school.call(() -> editing.week(copy));
        assertThat(after.notIn(before)).extracting(WeekEntry::weekday).containsExactly(MONDAY);
        assertThat(before.notIn(after)).extracting(WeekEntry::weekday).containsExactly(TUESDAY);
    }

    @Test
    void whoMayNotEditTheTimetableReadsAndWritesNoDraft() {
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> school.as(stranger, () -> editing.week(draft))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(
                        stranger, () -> editing.add(draft, course("7А", null, "Математика"), MONDAY, 1, null, EVERY)))
                .isInstanceOf(AccessRefused.class);
    }

    private WeekEntry entryOf(CourseId course) {
        return school.call(() -> editing.week(draft)).entries().stream()
                .filter(entry -> entry.course().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private List<Clash> clashes() {
        return school.call(() -> editing.week(draft)).clashes();
    }

    private static List<ClashKind> kinds(List<Clash> clashes) {
        return clashes.stream().map(Clash::kind).toList();
    }

    private CourseId course(String className, @Nullable String subgroup, String subject) {
        return school.call(() -> schools.course(className, subgroup, subject));
    }

    private YearId year() {
        return years.current(LocalDate.parse("2026-09-01")).orElseThrow().id();
    }
}
