package app.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTests {

    @Test
    void fiveInAHundredAreSlowerThanTheNinetyFifthPercentile() {
        var times =
                Times.of(IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList());

        assertThat(times.median()).isEqualTo(50);
        assertThat(times.p95()).isEqualTo(95);
        assertThat(times.worst()).isEqualTo(100);
    }

    @Test
    void oneMeasurementIsAllThereIs() {
        assertThat(Times.of(List.of(7.0))).isEqualTo(new Times(1, 7, 7, 7));
    }

    @Test
    void nothingIsNoMeasurement() {
        assertThatThrownBy(() -> Times.of(List.of())).hasMessage("Nothing was measured");
    }
}
