package app.okrug.testing;

import app.okrug.time.ClockOfWork;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Lets a piece of work of a test be done on another day.
public final class MovableClock {

    private MovableClock() {}

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
}
