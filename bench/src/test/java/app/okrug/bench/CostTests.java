package app.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTests {

    @Test
    void whatManyOperationsSpentIsSharedAmongThem() {
        var before = new Reading(1_000_000, 0, 10, 4, 100);
        var after = new Reading(9_000_000, 2_000_000, 34, 12, 340);

        var cost = Cost.of(Times.of(List.of(1.0, 2.0, 3.0, 4.0)), after.since(before));

        assertThat(cost.statements()).isEqualTo(6);
        assertThat(cost.framing()).isEqualTo(2);
        assertThat(cost.applicationMillis()).isEqualTo(2);
        assertThat(cost.databaseMillis()).isEqualTo(0.5);
    }
}
