package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.CurrentActor;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.StatementCount;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// How often a page of the journal asks the database: it is opened before every lesson (performance.md D6, row 5).
@PlatformTest
class PageStatementsTests {

    @Autowired
    JournalFixture fixture;

    @Autowired
    JournalPages pages;

    @Autowired
    StatementCount statements;

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aPageIsReadWithSixStatements(String preset) {
        assertThat(asked(preset, "2026-09-01", "07:00")).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void oneMoreTellsWhenWhatIsMissingIsDue(String preset) {
        assertThat(asked(preset, "2026-09-16", "10:00")).hasSizeLessThanOrEqualTo(7);
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
