package app.okrug.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.database.DataFolder;
import app.okrug.database.DataInUse;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What a terminal says when Okrug does not start.
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    @Test
    void aSecondStartOnTheSameDataSaysSoInTwoLines(@TempDir Path home, CapturedOutput output) throws IOException {
        try (var running = DataFolder.lock(home)) {
            assertThatThrownBy(() -> OkrugApplication.main(
                            new String[] {"--okrug.home=" + running.path(), "--server.port=0", "--okrug.demo=false"}))
                    .hasRootCauseInstanceOf(DataInUse.class);
        }

        assertThat(output.getErr().lines())
                .containsSequence(
                        "Okrug is already running on " + home + ". Nothing has been changed.",
                        "Use the Okrug that is running, stop it first, or choose another folder with OKRUG_HOME.");
    }

    @Test
    void aReasonOfManyLinesBecomesOne(CapturedOutput output) {
        new FailureOfStart()
                .report(new FailureAnalysis("Port 8080\n  is busy.", null, new IllegalStateException("busy")));

        assertThat(output.getErr().lines()).containsExactly("Port 8080 is busy.");
    }
}
