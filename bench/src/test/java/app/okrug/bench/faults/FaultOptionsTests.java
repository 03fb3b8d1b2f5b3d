package app.okrug.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FaultOptionsTests {

    @Test
    void whatIsNotSaidIsTheFullSize() {
        var options = FaultOptions.read();

        assertThat(options.operations()).isEqualTo(100_000);
        assertThat(options.kills()).isEqualTo(5);
        assertThat(options.page()).isNull();
    }

    @Test
    void aValueFollowsTheOptionOrItsSign() {
        var options = FaultOptions.read("--operations", "500", "--kills=2", "--page", "docs/benchmarks.md");

        assertThat(options.operations()).isEqualTo(500);
        assertThat(options.kills()).isEqualTo(2);
        assertThat(options.page()).isEqualTo(Path.of("docs/benchmarks.md"));
    }

    @Test
    void whatCannotBeTriedIsRefusedWithASentence() {
        assertThatThrownBy(() -> FaultOptions.read("--kills", "0")).hasMessageContaining("at least one");
        assertThatThrownBy(() -> FaultOptions.read("--operations")).hasMessage("--operations needs a value");
        assertThatThrownBy(() -> FaultOptions.read("--writers", "3")).hasMessage("Unknown option --writers");
    }
}
