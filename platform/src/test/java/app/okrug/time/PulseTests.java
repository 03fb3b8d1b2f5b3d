package app.okrug.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PulseTests {

    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicBoolean wellEnded = new AtomicBoolean();

    private final Pulse pulse = new Pulse("test", Duration.ZERO, Duration.ofMillis(1)) {
        @Override
        protected void beat() {
            if (beats.incrementAndGet() == 1) {
                throw new IllegalStateException("the first one fails");
            }
        }

        @Override
        protected Duration patience() {
            return Duration.ofMinutes(1);
        }

        @Override
        protected void afterTheLast() {
            wellEnded.set(true);
        }
    };

    @Test
    void aBeatThatFailsIsNotTheLastOne() {
        pulse.start();

        await().atMost(Duration.ofMinutes(1)).until(() -> beats.get() > 2);
        pulse.stop();
    }

    @Test
    void whatIsLeftIsDoneWhenTheLastBeatIsOver() {
        pulse.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> beats.get() > 2);

        pulse.stop();

        assertThat(pulse.isRunning()).isFalse();
        assertThat(wellEnded).isTrue();
        var last = beats.get();
        pulse.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> beats.get() > last);
        pulse.stop();
    }
}
