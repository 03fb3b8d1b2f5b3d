package app.okrug.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The clock of the tests: goes as usual, and stands still at another moment for a piece of work. A test
/// that brings a primary clock of its own uses that one.
@Component
public class MovableClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /// Does work at ten o'clock of a day, as the schools of the tests tell it.
    public static <T extends @Nullable Object, X extends Throwable> T on(
            String day, ScopedValue.CallableOp<? extends T, X> work) throws X {
        var moment = LocalDate.parse(day).atTime(LocalTime.of(10, 0)).atZone(SchoolFixture.ZONE);
        return ScopedValue.where(MOMENT, moment.toInstant()).call(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
