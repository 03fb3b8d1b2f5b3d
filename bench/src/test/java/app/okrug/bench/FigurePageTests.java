package app.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigurePageTests {

    private static final String PAGE = "Before\n<!-- bench -->\nold\n<!-- /bench -->\nAfter\n";

    @Test
    void onlyTheFiguresAreReplaced() {
        assertThat(FigurePage.put(PAGE, "bench", "new\n"))
                .isEqualTo("Before\n<!-- bench -->\nnew\n<!-- /bench -->\nAfter\n");
    }

    @Test
    void aPageWithoutAPlaceForThemIsLeftAlone() {
        assertThatThrownBy(() -> FigurePage.put(PAGE, "faults", "new\n")).hasMessageContaining("faults");
    }

    @Test
    void thePageTellsTheDayTheMachineAndWhatWasMissed() {
        var result = new Result(
                Instant.parse("2026-11-22T10:00:00Z"),
                new Machine(2, 24, 1.5, "25.0.1"),
                40,
                300,
                1000,
                List.of(
                        new Finding("a mark", "p95 ≤ 200 ms", true, "36 ms", Map.of()),
                        new Finding("a page", "≤ 6 statements", false, "8", Map.of())));

        assertThat(result.page())
                .contains("2026-11-22", "2 processors", "load 1.5", "40 schools, 300 pupils, 1000 marks")
                .contains("| a mark | p95 ≤ 200 ms | yes | 36 ms |", "| a page | ≤ 6 statements | **no** | 8 |");
        assertThat(result.met()).isFalse();
    }
}
