package app.okrug.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookTests {

    @Test
    void aChoiceIsReadAsItWasWritten() {
        var look = Look.OF_THE_DEVICE
                .with(Look.Theme.DARK)
                .with(Look.Contrast.MORE)
                .with(Look.TextSize.HUGE);

        assertThat(look.written()).isEqualTo("dark.more.huge");
        assertThat(Look.read(look.written())).isEqualTo(look);
    }

    @Test
    void whatNobodyWroteIsReadAsNoChoice() {
        assertThat(Look.read(null)).isEqualTo(Look.OF_THE_DEVICE);
        assertThat(Look.read("")).isEqualTo(Look.OF_THE_DEVICE);
        assertThat(Look.read("\"><script>.x.y")).isEqualTo(Look.OF_THE_DEVICE);
    }
}
