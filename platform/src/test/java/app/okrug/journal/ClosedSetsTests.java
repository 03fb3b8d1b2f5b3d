package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import app.okrug.curriculum.CourseId;
import app.okrug.regulation.TermKind;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSetId;
import app.okrug.school.TermDates;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.timetable.CalendarChange;
import app.okrug.timetable.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// 7А is taught by trimesters, 7Б by quarters as the school is.
@PlatformTest
class ClosedSetsTests {

    private static final String TUESDAY = "2026-09-08";

    @Autowired
    JournalFixture fixture;

    @Autowired
    SchoolFixture schools;

    @Autowired
    SchoolCalendar calendar;

    @Autowired
    Years years;

    @Autowired
    Closings closings;

    @Autowired
    JournalWriting journal;

    @Autowired
    JournalPages pages;

    private JournalFixture.Keeping keeping;

    @BeforeEach
    void sevenAIsTaughtByTrimesters() {
        keeping = fixture.school("001");
        onTuesday(keeping.school().administrator(), () -> {
            var set = new ClassSet(
                    new ClassSetId(UUID.randomUUID()),
                    "По триместрам",
                    List.of(schools.schoolClass("7А")),
                    List.of(
                            trimester(1, "2026-09-01", "2026-11-15"),
                            trimester(2, "2026-11-23", "2027-02-21"),
                            trimester(3, "2027-03-01", "2027-05-26")),
                    List.of(),
                    0);
            return calendar.change(years.current().id(), new CalendarChange.SetSaved(set));
        });
    }

    @Test
    void thePageOffersTheTermsOfTheSet() {
        var ofSet = onTuesday(keeping.lukina(), () -> pages.page(keeping.maths("7А"), null));
        var ofSchool = onTuesday(keeping.osipov(), () -> pages.page(keeping.maths("7Б"), null));

        assertThat(ofSet.terms())
                .extracting(PageJson.TermJson::name)
                .containsExactly("1 триместр", "2 триместр", "3 триместр");
        assertThat(ofSchool.terms()).hasSize(4);
    }

    @Test
    void aTermOfASetIsClosedForItsClassesAlone() {
        close("1 триместр");

        assertThat(write(keeping.lukina(), keeping.maths("7А"), "А-1").outcome())
                .isEqualTo("refused");
        assertThat(write(keeping.osipov(), keeping.maths("7Б"), "Б-1").isSaved())
                .isTrue();
    }

    @Test
    void aTermOfTheSchoolLeavesTheSetOpen() {
        close("1 четверть");

        assertThat(write(keeping.lukina(), keeping.maths("7А"), "А-1").isSaved())
                .isTrue();
        assertThat(write(keeping.osipov(), keeping.maths("7Б"), "Б-1").outcome())
                .isEqualTo("refused");
    }

    private void close(String name) {
        onTuesday(keeping.school().administrator(), () -> {
            var term = closings.terms().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return closings.close(new NewClosing(term.id(), new Whom.Everybody(), null, null, "", null, ""));
        });
    }

    private Answer write(Actor teacher, CourseId course, String file) {
        var mark = new Operation.OnCell(
                UUID.randomUUID(),
                keeping.lesson(course, TUESDAY),
                keeping.pupil(file).value(),
                "5",
                null,
                null,
                0,
                true);
        return onTuesday(teacher, () -> journal.carryOut(List.of(mark), false)).getFirst();
    }

    private <T> T onTuesday(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.at(TUESDAY, "10:00", () -> keeping.school().as(actor, work));
    }

    private static TermDates trimester(int number, String starts, String ends) {
        return new TermDates(
                TermKind.TRIMESTER, number, number + " триместр", LocalDate.parse(starts), LocalDate.parse(ends));
    }
}
