package app.okrug.testing;

import app.okrug.time.ClockOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The clock of tests. A piece of work is done on another day; a whole application, whose requests run on threads of
/// their own, gets it as its clock and is moved forward.
public final class MovableClock extends Clock {

    private static final Clock WORK = new ClockOfWork();

    private volatile Duration ahead = Duration.ZERO;

    /// Does work at ten o'clock of a day, as the schools of the tests tell it.
    public static <T extends @Nullable Object, X extends Throwable> T on(
            String day, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return MovableClock.<T, X>at(day, "10:00", work);
    }

    /// Does work at a time of a day, as the schools of the tests tell it.
    public static <T extends @Nullable Object, X extends Throwable> T at(
            String day, String time, ScopedValue.CallableOp<? extends T, X> work) throws X {
        var moment = LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(SchoolFixture.ZONE);
        return ClockOfWork.<T, X>callAt(moment.toInstant(), work);
    }

    /// Lets time pass for an application.
    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /// Puts an application to ten o'clock of a day.
    public void moveTo(String day) {
        var moment = LocalDate.parse(day).atTime(10, 0).atZone(SchoolFixture.ZONE);
        ahead = Duration.between(Instant.now(), moment.toInstant());
    }

    /// Back to the real time.
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return WORK.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(WORK.withZone(zone), ahead);
    }
}
