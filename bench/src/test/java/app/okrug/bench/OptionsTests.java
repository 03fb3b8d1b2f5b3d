package app.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void whatIsNotSaidIsSmallEnoughForACoffeeBreak() {
        var options = Options.read();

        assertThat(options.schools()).isEqualTo(40);
        assertThat(options.pupils()).isEqualTo(300);
        assertThat(options.out()).isEqualTo(Path.of("bench.json"));
    }

    @Test
    void aValueFollowsTheOptionOrItsSign() {
        var options = Options.read("--schools", "1000", "--marks=1500000", "--out", "figures.json");

        assertThat(options.schools()).isEqualTo(1000);
        assertThat(options.marks()).isEqualTo(1_500_000);
        assertThat(options.out()).isEqualTo(Path.of("figures.json"));
    }

    @Test
    void whatIsNotSaidIsTakenFromTheUsualOnes() {
        var usual = new Options(500, 30, 0, 0, Path.of("console.json"), null);

        assertThat(Options.read(usual)).isEqualTo(usual);
        assertThat(Options.read(usual, "--schools", "60").schools()).isEqualTo(60);
        assertThat(Options.read(usual, "--schools", "60").pupils()).isEqualTo(30);
    }

    @Test
    void whatCannotBeMeasuredIsRefusedWithASentence() {
        assertThatThrownBy(() -> Options.read("--schools")).hasMessage("--schools needs a value");
        assertThatThrownBy(() -> Options.read("--schools", "many")).hasMessageContaining("needs a number");
        assertThatThrownBy(() -> Options.read("--classes", "1")).hasMessage("Unknown option --classes");
        assertThatThrownBy(() -> Options.read("--pupils", "29")).hasMessageContaining("30 to 2100 pupils");
    }
}
