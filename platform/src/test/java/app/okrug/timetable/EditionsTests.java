package app.okrug.timetable;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.school.Counts;
import app.okrug.school.StaleCopy;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class EditionsTests {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate MAY = LocalDate.parse("2027-05-26");
    private static final LocalDate MONDAY_IN_DECEMBER = LocalDate.parse("2026-12-07");

    @Autowired
    SchoolFixture schools;

    @Autowired
    Editions editions;

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

    @Autowired
    JdbcClient sql;

    @Test
    void aDraftChangesNoLessonUntilItIsPublished() {
        var school = inAugust(row("7А", TUESDAY, 2));

        var draft = onTheTwentieth(school, () -> emptyDraftWith(WEDNESDAY, 1));

        assertThat(days(school)).allMatch(day -> day.getDayOfWeek() == TUESDAY);
        assertThat(states(school)).containsExactly(EditionState.DRAFT, EditionState.IN_FORCE);
        assertThat(school.call(() -> editions.get(draft)).entries()).isEqualTo(1);
    }

    @Test
    void aPublishedEditionHoldsFromItsDay() {
        var school = inAugust(row("7А", TUESDAY, 2));

        onTheTwentieth(school, () -> editions.publish(emptyDraftWith(WEDNESDAY, 1), MONDAY_IN_DECEMBER));

        assertThat(days(school))
                .hasSizeGreaterThan(30)
                .allMatch(day -> day.getDayOfWeek() == (day.isBefore(MONDAY_IN_DECEMBER) ? TUESDAY : WEDNESDAY));
        assertThat(states(school)).containsExactly(EditionState.COMING, EditionState.IN_FORCE);
    }

    @Test
    void thePreviewTellsWhatPublishingThenDoesAndChangesNothing() {
        var school = inAugust(row("7А", TUESDAY, 2));
        var before = days(school);

        var draft = onTheTwentieth(school, () -> emptyDraftWith(WEDNESDAY, 1));
        var told = onTheTwentieth(school, () -> editions.preview(draft, MONDAY_IN_DECEMBER));
        var between = days(school);
        var done = onTheTwentieth(school, () -> editions.publish(draft, MONDAY_IN_DECEMBER));

        assertThat(told).isEqualTo(done);
        assertThat(told.removed()).isPositive();
        assertThat(told.added()).isPositive();
        assertThat(between).isEqualTo(before);
    }

    @Test
    void whatHasBeenWrittenAboutALessonIsNotTouched() {
        var school = inAugust(row("7А", TUESDAY, 2));
        var held =
                school.call(() -> lessons.ofCourse(schools.course("7А", null, "Математика"), SEPTEMBER, MAY)).stream()
                        .filter(lesson -> lesson.day().isAfter(MONDAY_IN_DECEMBER))
                        .findFirst()
                        .orElseThrow();

        kept.lessons = Set.of(held.id());
        var placed = onTheTwentieth(school, () -> editions.publish(emptyDraftWith(WEDNESDAY, 1), MONDAY_IN_DECEMBER));

        assertThat(placed.held()).isEqualTo(1);
        assertThat(school.call(() -> lessons.get(held.id()))).isEqualTo(held);
    }

    @Test
    void oddAndEvenWeeksTakeTurns() {
        var school = inAugust(row("7А", TUESDAY, 2));

        onTheTwentieth(school, () -> {
            var draft = emptyDraftWith(WEDNESDAY, 1);
            sql.sql("update timetable_entry set parity = 2 where edition = ?")
                    .param(draft.value())
                    .update();
            return editions.publish(draft, MONDAY_IN_DECEMBER);
        });

        var later = days(school).stream()
                .filter(day -> !day.isBefore(MONDAY_IN_DECEMBER))
                .toList();
        assertThat(later)
                .isNotEmpty()
                .allMatch(day -> Parity.of(day, SEPTEMBER) == Parity.EVEN)
                .contains(LocalDate.parse("2026-12-16"), LocalDate.parse("2026-12-30"))
                .doesNotContain(LocalDate.parse("2026-12-09"));
    }

    @Test
    void anEditionThatWasToBeginLaterBecomesADraftAgain() {
        var school = inAugust(row("7А", TUESDAY, 2));

        var later = onTheTwentieth(school, () -> {
            var draft = emptyDraftWith(WEDNESDAY, 1);
            editions.publish(draft, MONDAY_IN_DECEMBER.plusWeeks(1));
            return draft;
        });
        onTheTwentieth(school, () -> editions.publish(emptyDraftWith(MONDAY, 1), MONDAY_IN_DECEMBER));

        assertThat(school.call(() -> editions.get(later)).published()).isFalse();
        assertThat(days(school).getLast().getDayOfWeek()).isEqualTo(MONDAY);
    }

    @Test
    void nothingComesIntoForceInThePastOrOutsideOfTheYear() {
        var school = inAugust(row("7А", TUESDAY, 2));

        assertThatThrownBy(() -> onTheTwentieth(
                        school, () -> editions.publish(emptyDraftWith(MONDAY, 1), LocalDate.parse("2026-11-19"))))
                .isInstanceOf(UnfitDay.class);
        assertThatThrownBy(() -> onTheTwentieth(
                        school, () -> editions.publish(emptyDraftWith(MONDAY, 1), LocalDate.parse("2027-06-30"))))
                .isInstanceOf(UnfitDay.class);
    }

    @Test
    void whatIsInForceIsNeitherPublishedAgainNorGivenUp() {
        var school = inAugust(row("7А", TUESDAY, 2));
        var inForce = school.call(() -> editions.ofYear(year())).getFirst().id();

        assertThatThrownBy(() -> onTheTwentieth(school, () -> editions.publish(inForce, MONDAY_IN_DECEMBER)))
                .isInstanceOf(NotADraft.class);
        assertThatThrownBy(() -> school.run(() -> editions.delete(inForce))).isInstanceOf(NotADraft.class);
    }

    @Test
    void aNameIsNotGivenOverThatOfSomebodyElse() {
        var school = inAugust(row("7А", TUESDAY, 2));
        var edition = school.call(() -> editions.ofYear(year())).getFirst();

        school.run(() -> editions.rename(edition.id(), "Первое полугодие", edition.version()));

        assertThatThrownBy(() -> school.run(() -> editions.rename(edition.id(), "Осень", edition.version())))
                .isInstanceOf(StaleCopy.class);
    }

    @Test
    void aWorkbookOfTwoClassesLeavesTheOthersAndTheEditionBeforeAsTheyWere() {
        var school = inAugust(row("7А", TUESDAY, 2), row("7Б", TUESDAY, 1));

        var counts = onTheTwentieth(school, () -> week.apply(List.of(row("7А", WEDNESDAY, 1))));

        assertThat(counts).isEqualTo(new Counts(1, 1, 0));
        var all = school.call(() -> editions.ofYear(year()));
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().startsOn()).isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(all.getFirst().entries()).isEqualTo(2);
        assertThat(all.getLast().endsOn()).isEqualTo(LocalDate.parse("2026-11-19"));
    }

    @Test
    void aClassThatHadNoWeekHasItFromTheBeginningOfTheYear() {
        var school = inAugust(row("7А", TUESDAY, 2));

        onTheTwentieth(school, () -> week.apply(List.of(row("7Б", TUESDAY, 1))));

        assertThat(school.call(() -> editions.ofYear(year()))).singleElement().satisfies(edition -> {
            assertThat(edition.startsOn()).isEqualTo(SEPTEMBER);
            assertThat(edition.entries()).isEqualTo(2);
        });
    }

    @Test
    void whoMayNotEditTheTimetableSeesNoDraftAndPublishesNothing() {
        var school = inAugust(row("7А", TUESDAY, 2));
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        var draft = onTheTwentieth(school, () -> emptyDraftWith(WEDNESDAY, 1));

        assertThatThrownBy(() -> school.as(stranger, () -> editions.ofYear(year())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(stranger, () -> editions.preview(draft, MONDAY_IN_DECEMBER)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(stranger, () -> editions.publish(draft, MONDAY_IN_DECEMBER)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theEditionsOfOneSchoolAreUnknownInAnother() {
        var north = inAugust(row("7А", TUESDAY, 2));
        var south = schools.school();
        var edition = north.call(() -> editions.ofYear(year())).getFirst().id();

        assertThatThrownBy(() -> south.run(() -> editions.get(edition))).isInstanceOf(UnknownEdition.class);
    }

    private TestSchool inAugust(TimetableRow... rows) {
        kept.lessons = Set.of();
        var school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> {
                    week.apply(List.of(rows));
                    return placement.place(year());
                }));
        return school;
    }

    private <T> T onTheTwentieth(TestSchool school, ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.on("2026-11-20", () -> school.call(work));
    }

    /// A draft in which 7А has maths at one place of the week.
    private EditionId emptyDraftWith(DayOfWeek day, int number) {
        var draft = editions.draft(year(), "Черновик", null);
        sql.sql("""
                insert into timetable_entry (id, edition, course, weekday, number)
                values (gen_random_uuid(), ?, ?, ?, ?)
                """)
                .params(draft.value(), schools.course("7А", null, "Математика").value(), day.getValue(), number)
                .update();
        return draft;
    }

    private List<LocalDate> days(TestSchool school) {
        return school.call(() -> lessons.ofCourse(schools.course("7А", null, "Математика"), SEPTEMBER, MAY)).stream()
                .map(LessonLine::day)
                .toList();
    }

    private List<EditionState> states(TestSchool school) {
        return school.call(() -> editions.ofYear(year())).stream()
                .map(edition -> edition.on(LocalDate.parse("2026-11-20")))
                .toList();
    }

    private YearId year() {
        return years.current(SEPTEMBER).orElseThrow().id();
    }

    private static TimetableRow row(String className, DayOfWeek day, int number) {
        return new TimetableRow(className, day, number, "Математика", null, "101");
    }
}
