package app.okrug.quotas;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The calls of one school as this node knows them: what all nodes have written down, and what this one has yet to.
final class CallCount {

    private final Map<Instant, CallSum> unwritten = new TreeMap<>();
    private CallWindow window;
    private long inHour;
    private long inDay;

    /// @param hour calls of the hour that are written down
    /// @param day calls of the day that are written down
    CallCount(CallWindow window, long hour, long day) {
        this.window = window;
        this.inHour = hour;
        this.inDay = day;
    }

    /// Counts a call.
    ///
    /// @return the limit that refuses it; empty when it may go on
    synchronized Optional<Quota> take(CallWindow now, long mostInHour, long mostInDay) {
        turn(now);
        var over = inDay >= mostInDay
                ? Optional.of(Quota.CALLS_DAY)
                : inHour >= mostInHour ? Optional.of(Quota.CALLS_HOUR) : Optional.<Quota>empty();
        if (over.isEmpty()) {
            inHour++;
            inDay++;
        }
        unwritten.merge(now.hour(), over.isEmpty() ? new CallSum(1, 0) : new CallSum(0, 1), CallSum::plus);
        return over;
    }

    /// Takes what is to be written down, by hour.
    synchronized Map<Instant, CallSum> drain() {
        var taken = Map.copyOf(unwritten);
        unwritten.clear();
        return taken;
    }

    /// It could not be written down.
    synchronized void giveBack(Map<Instant, CallSum> taken) {
        taken.forEach((hour, sum) -> unwritten.merge(hour, sum, CallSum::plus));
    }

    /// What all nodes have written down by now.
    synchronized void written(CallWindow now, long hour, long day) {
        window = now;
        inHour = hour + unwritten.getOrDefault(now.hour(), CallSum.NONE).calls();
        inDay = day
                + unwritten.entrySet().stream()
                        .filter(entry -> !entry.getKey().isBefore(now.dayBegins()))
                        .mapToLong(entry -> entry.getValue().calls())
                        .sum();
    }

    private void turn(CallWindow now) {
        if (!now.hour().equals(window.hour())) {
            inHour = 0;
        }
        if (!now.dayBegins().equals(window.dayBegins())) {
            inDay = 0;
        }
        window = now;
    }
}
