package app.okrug.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlowDownTests {

    private static final String SCHOOL = "10.14.0.1";
    private static final Duration A_MOMENT = Duration.ofMillis(900);

    private final MovableClock clock = new MovableClock();
    private final SlowDown slowDown = new SlowDown(clock);

    @Test
    void whoGuessesOneLoginWaitsLongerAndLonger() {
        fail("petrov.i", SCHOOL, 4);
        assertThat(slowDown.turn("petrov.i", SCHOOL).refused()).isNull();

        fail("petrov.i", SCHOOL, 1);
        assertThat(slowDown.turn("petrov.i", SCHOOL).refused()).isCloseTo(Duration.ofSeconds(1), A_MOMENT);
        fail("petrov.i", SCHOOL, 3);
        assertThat(slowDown.turn("petrov.i", SCHOOL).refused()).isCloseTo(Duration.ofSeconds(8), A_MOMENT);
        fail("petrov.i", SCHOOL, 50);
        assertThat(slowDown.turn("petrov.i", SCHOOL).refused()).isCloseTo(Duration.ofMinutes(15), A_MOMENT);
    }

    @Test
    void theWaitEndsByItselfAndNobodyIsLockedOut() {
        fail("petrov.i", SCHOOL, 50);

        clock.forward(Duration.ofMinutes(15));

        assertThat(slowDown.turn("petrov.i", SCHOOL).refused()).isNull();
    }

    @Test
    void theOwnerSignsInElsewhereWhileSomebodyGuesses() {
        fail("petrov.i", "203.0.113.5", 200);

        var atHome = slowDown.turn("petrov.i", "198.51.100.7");

        assertThat(atHome.refused()).isNull();
        assertThat(atHome.delay()).isZero();
    }

    @Test
    void aThousandWrongSignInsFromASchoolOnlyTemperItsOtherTeachers() {
        slowDown.succeeded("lukina.v", SCHOOL);
        IntStream.range(0, 1000).forEach(number -> slowDown.failed("guess" + number, SCHOOL));

        var familiar = slowDown.turn("lukina.v", SCHOOL);
        var stranger = slowDown.turn("novikova.a", SCHOOL);

        assertThat(familiar.delay()).isZero();
        assertThat(familiar.refused()).isNull();
        assertThat(stranger.refused()).isNull();
        assertThat(stranger.delay()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @Test
    void strangersAtATemperedAddressAreServedFewAtOnce() {
        IntStream.range(0, 100).forEach(number -> slowDown.failed("guess" + number, SCHOOL));

        var turns = IntStream.range(0, 4)
                .mapToObj(number -> slowDown.turn("other" + number, SCHOOL))
                .toList();

        assertThat(turns).allMatch(turn -> turn.refused() == null);
        assertThat(slowDown.turn("one.more", SCHOOL).refused()).isNotNull();
        turns.forEach(SlowDown.Turn::close);
        assertThat(slowDown.turn("one.more", SCHOOL).refused()).isNull();
    }

    @Test
    void aSuccessClearsTheOwnFailures() {
        fail("petrov.i", SCHOOL, 4);

        slowDown.succeeded("petrov.i", SCHOOL);
        fail("petrov.i", SCHOOL, 4);

        assertThat(slowDown.turn("petrov.i", SCHOOL).refused()).isNull();
    }

    private void fail(String login, String address, int times) {
        IntStream.range(0, times).forEach(_ -> slowDown.failed(login, address));
    }
}
