package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.CurrentActor;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.StatementCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// How often a page of the journal asks the database: it is opened before every lesson (performance.md D6, row
/// 5).
@PlatformTest
class PageStatementsTests {

    @Autowired
    JournalFixture fixture;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalWriting journal;

    @Autowired
    StatementCount statements;

    private int marks;

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aPageIsReadWithSixStatements(String preset) {
        assertThat(asked(preset, "2026-09-01", "07:00")).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void noneMoreTellsWhenWhatIsMissingIsDue(String preset) {
        assertThat(asked(preset, "2026-09-16", "10:00")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aPasteCostsNoMoreStatementsThanAMark() {
        var keeping = fixture.school("001");
        var lesson = keeping.lesson(keeping.maths("7А"), "2026-09-15");
        var anna = keeping.pupil("А-1").value();
        var others = List.of(keeping.pupil("А-2").value(), keeping.pupil("А-3").value());
        writing(keeping, lesson, List.of(anna));

        var mark = writing(keeping, lesson, List.of(anna));
        var paste = writing(keeping, lesson, others);

        assertThat(mark).hasSizeLessThanOrEqualTo(14);
        assertThat(paste).hasSameSizeAs(mark);
    }

    private List<String> writing(JournalFixture.Keeping keeping, UUID lesson, List<UUID> pupils) {
        var mark = Integer.toString(2 + ++marks % 4);
        List<Operation> operations = pupils.stream()
                .<Operation>map(
                        pupil -> new Operation.OnCell(UUID.randomUUID(), lesson, pupil, mark, null, null, 0, true))
                .toList();
        return MovableClock.at(
                "2026-09-16",
                "10:00",
                () -> statements.during(() -> CurrentActor.run(
                        keeping.school().id(),
                        keeping.lukina(),
                        () -> assertThat(journal.carryOut(operations, false)).allMatch(Answer::isSaved))));
    }

    /// The statements of a page that was open a moment ago.
    private List<String> asked(String preset, String day, String time) {
        var keeping = fixture.school(preset);
        var course = keeping.maths("7А");
        Runnable reading =
                () -> CurrentActor.run(keeping.school().id(), keeping.lukina(), () -> pages.page(course, null));
        return MovableClock.at(day, time, () -> {
            reading.run();
            return statements.during(reading);
        });
    }
}
