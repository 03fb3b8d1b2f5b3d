package app.okrug.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeCodeTests {

    /// The secret of RFC 6238, appendix B, in Base32.
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(code(59)).isEqualTo("287082");
        assertThat(code(1_111_111_109L)).isEqualTo("081804");
        assertThat(code(1_234_567_890L)).isEqualTo("005924");
        assertThat(code(2_000_000_000L)).isEqualTo("279037");
    }

    @Test
    void aStepBeforeAndAStepAfterAreTakenAndNoneBeyond() {
        var now = Instant.ofEpochSecond(1_111_111_109L);
        var step = now.getEpochSecond() / TimeCode.SECONDS;

        assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, step - 1), now)).hasValue(step - 1);
        assertThat(TimeCode.step(SECRET, "081 804", now)).hasValue(step);
        assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, step + 1), now)).hasValue(step + 1);
        assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, step - 2), now)).isEmpty();
        assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, step + 2), now)).isEmpty();
        assertThat(TimeCode.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(TimeCode.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(TimeCode.secret());
    }

    private static String code(long second) {
        return TimeCode.code(SECRET, second / TimeCode.SECONDS);
    }
}
