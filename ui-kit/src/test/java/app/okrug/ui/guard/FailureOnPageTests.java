package app.okrug.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.PlatformTest;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class FailureOnPageTests {

    @Autowired
    FailureOnPage failures;

    @Test
    void whoClosesThePageBeforeTheAnswerIsNoFailure(CapturedOutput log) {
        failures.error(new ErrorEvent(new IOException("Broken pipe")));

        assertThat(log).doesNotContain("Failure");
    }

    @Test
    void aDatabaseThatIsGoneIsOne(CapturedOutput log) {
        failures.error(new ErrorEvent(new IllegalStateException(new IOException("Broken pipe"))));

        assertThat(log).containsPattern("Failure [A-Z0-9]{4}-[A-Z0-9]{4} on an open page");
    }
}
