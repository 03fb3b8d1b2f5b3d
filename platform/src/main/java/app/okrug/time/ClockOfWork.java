package app.okrug.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/// The clock that all features look at. It tells the time of the system, but for a block of work that is done as of
/// another moment: a demonstration lives through a quarter before its first visitor comes, and tests choose their day.
///
/// Nothing that arrives from outside can move it.
@Component
@Fallback
public final class ClockOfWork extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final ZoneId zone;

    public ClockOfWork() {
        this(ZoneOffset.UTC);
    }

    private ClockOfWork(ZoneId zone) {
        this.zone = zone;
    }

    /// Does work as if it were another moment, on this thread and within this block only.
    public static void runAt(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    /// Does work as if it were another moment, and answers its result.
    public static <T extends @Nullable Object, X extends Throwable> T callAt(
            Instant moment, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(MOMENT, moment).call(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ClockOfWork(other);
    }
}
