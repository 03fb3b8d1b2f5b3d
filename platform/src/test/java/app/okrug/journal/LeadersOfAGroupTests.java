package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.AcrossGroup;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.NewTeaching;
import app.okrug.diary.DiarySchool;
import app.okrug.school.Years;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Osipov teaches chemistry to Oleg of 7Б, whose bells the group follows, and to Anna of 7А, the class of Lukina.
@PlatformTest
class LeadersOfAGroupTests {

    private static final LocalDate START = LocalDate.parse("2026-09-01");
    private static final LocalDate THURSDAY = LocalDate.parse("2026-09-10");

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    AcrossGroups groups;

    @Autowired
    WeekTimetable week;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Lessons lessons;

    @Autowired
    JournalShelf shelf;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalWriting writing;

    @Autowired
    Years years;

    private TestSchool school;
    private Actor lukina;
    private CourseId chemistry;

    @Test
    void theClassTeacherOfEachClassFindsAndOpensThePage() {
        groupBy("001", "А-1");

        var found = MovableClock.<List<JournalShelf.Place>, RuntimeException>on(
                THURSDAY.toString(), () -> school.as(lukina, shelf::places));

        assertThat(found)
                .filteredOn(place -> place.course().id().equals(chemistry))
                .singleElement()
                .satisfies(place -> assertThat(place.own()).isFalse());
        assertThat(open().lessons()).isNotEmpty();
    }

    @Test
    void aClassNobodyOfWhichIsInTheGroupGivesNoWayToIt() {
        groupBy("001", null);

        assertThat(school.<List<JournalShelf.Place>, RuntimeException>as(lukina, shelf::places))
                .extracting(place -> place.course().id())
                .doesNotContain(chemistry);
        assertThatThrownBy(this::open).isInstanceOf(AccessRefused.class);
    }

    @Test
    void whereTheActLetsClassTeachersWriteItIsTheOwnPupilsTheyWriteFor() {
        groupBy("000", "А-1");

        assertThat(mark("А-1").outcome()).isEqualTo("saved");
        assertThat(mark("Б-1").outcome()).isEqualTo("refused");
    }

    @Test
    void whereTheActLetsThemReadTheyWriteForNobody() {
        groupBy("001", "А-1");

        assertThat(mark("А-1").outcome()).isEqualTo("refused");
    }

    /// @param other the pupil of 7А in the group; null for none
    private void groupBy(String act, @Nullable String other) {
        school = schools.school(act);
        lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        MovableClock.on("2026-08-26", () -> {
            var group = school.call(() -> groups.open(
                    "химики", fixture.schoolClass("7Б"), new NewTeaching("Химия", BigDecimal.TWO, fixture.staff("2"))));
            var pupils = other == null ? List.of(pupil("Б-1")) : List.of(pupil("Б-1"), pupil(other));
            school.run(() -> groups.join(group, pupils, START, only().version()));
            school.run(() -> {
                week.apply(List.of(new TimetableRow("7Б", DayOfWeek.THURSDAY, 2, "Химия", "химики", "201")));
                placement.place(years.current(START).orElseThrow().id());
            });
            return null;
        });
        chemistry = only().courses().getFirst().id();
    }

    private PersonId pupil(String number) {
        return schools.pupil(school, number);
    }

    private AcrossGroup only() {
        return school.call(
                        () -> groups.ofYear(years.current(START).orElseThrow().id()))
                .getFirst();
    }

    private PageJson open() {
        return MovableClock.<PageJson, RuntimeException>on(
                THURSDAY.toString(), () -> school.as(lukina, () -> pages.page(chemistry, null)));
    }

    private Answer mark(String number) {
        var lesson = school.call(
                () -> lessons.ofCourse(chemistry, THURSDAY, THURSDAY).getFirst().id());
        var operation = new Operation.OnCell(
                UUID.randomUUID(), lesson.value(), pupil(number).value(), "5", null, null, 0, false, null);
        return MovableClock.<List<Answer>, RuntimeException>on(
                        THURSDAY.toString(), () -> school.as(lukina, () -> writing.carryOut(List.of(operation), false)))
                .getFirst();
    }
}
