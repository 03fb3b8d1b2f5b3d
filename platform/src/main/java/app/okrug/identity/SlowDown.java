package app.okrug.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes guessing slow without ever locking anybody out. Counts in memory, of this node, within bounds.
///
/// A whole school sits behind one address. So who guesses one login from one address waits longer and longer there,
/// while the address as a whole is only tempered: strangers are served late and few at once, and those who have signed
/// in from there before notice nothing.
@Component
class SlowDown {

    private static final int FREE = 5;
    private static final int FREE_WHEN_HUNTED = 1;
    private static final int HUNTED = 30;
    private static final int QUIET_ADDRESS = 30;
    private static final int QUIET_MINUTE = 600;
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(50);

    private final Clock clock;
    private final Cache<Pair, Tries> pairs;
    private final Cache<Pair, Instant> familiar;
    private final Cache<String, AtomicInteger> byLogin;
    private final Cache<String, Crowd> byAddress;
    private final Cache<Long, AtomicInteger> byMinute;

    private record Pair(String login, String address) {}

    private record Tries(int failures, Instant next) {}

    /// The failures of one address, and how many of its strangers are served at once.
    private record Crowd(AtomicInteger failures, Semaphore places) {
        Crowd() {
            this(new AtomicInteger(), new Semaphore(AT_ONCE));
        }
    }

    /// A place taken for one attempt; to be closed when the attempt is over.
    ///
    /// @param delay how long to let this attempt wait before anything is compared
    /// @param refused how long to stay away; null when the attempt may go on
    record Turn(Duration delay, @Nullable Duration refused, Runnable end) implements AutoCloseable {

        @Override
        public void close() {
            end.run();
        }
    }

    SlowDown(Clock clock) {
        this.clock = clock;
        this.pairs = memory(Duration.ofHours(1), 100_000);
        this.familiar = memory(Duration.ofDays(30), 200_000);
        this.byLogin = memory(Duration.ofHours(1), 100_000);
        this.byAddress = memory(Duration.ofMinutes(10), 50_000);
        this.byMinute = memory(Duration.ofMinutes(2), 10);
    }

    private <K, V> Cache<K, V> memory(Duration time, int most) {
        Ticker ticker = () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        return Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumSize(most)
                .ticker(ticker)
                .<K, V>build();
    }

    /// Asks for a turn. To be held while the secret is compared.
    Turn turn(String login, String address) {
        var pair = new Pair(login, address);
        var tries = pairs.getIfPresent(pair);
        var now = clock.instant();
        if (tries != null && tries.next().isAfter(now)) {
            return new Turn(Duration.ZERO, Duration.between(now, tries.next()), () -> {});
        }
        if (familiar.getIfPresent(pair) != null) {
            return new Turn(Duration.ZERO, null, () -> {});
        }
        return turnOfAStranger(crowd(address));
    }

    private Turn turnOfAStranger(Crowd crowd) {
        var excess = crowd.failures().get() - QUIET_ADDRESS;
        var delay = excess <= 0 ? Duration.ZERO : shorter(STEP.multipliedBy(excess), LONGEST_DELAY);
        if (minute().get() > QUIET_MINUTE) {
            delay = delay.plusSeconds(1);
        }
        if (delay.isZero()) {
            return new Turn(delay, null, () -> {});
        }
        return crowd.places().tryAcquire()
                ? new Turn(delay, null, crowd.places()::release)
                : new Turn(Duration.ZERO, LONGEST_DELAY, () -> {});
    }

    void failed(String login, String address) {
        var hunted = byLogin.get(login, _ -> new AtomicInteger()).incrementAndGet() > HUNTED;
        crowd(address).failures().incrementAndGet();
        minute().incrementAndGet();
        var free = hunted ? FREE_WHEN_HUNTED : FREE;
        pairs.asMap().compute(new Pair(login, address), (_, before) -> {
            var failures = before == null ? 1 : before.failures() + 1;
            return new Tries(failures, clock.instant().plus(waitAfter(failures - free)));
        });
    }

    void succeeded(String login, String address) {
        var pair = new Pair(login, address);
        pairs.invalidate(pair);
        familiar.put(pair, clock.instant());
    }

    /// 1, 2, 4 … seconds, a quarter of an hour at most.
    private static Duration waitAfter(int failures) {
        if (failures < 0) {
            return Duration.ZERO;
        }
        return shorter(Duration.ofSeconds(1L << Math.min(failures, 20)), LONGEST_WAIT);
    }

    private Crowd crowd(String address) {
        return byAddress.get(address, _ -> new Crowd());
    }

    private AtomicInteger minute() {
        return byMinute.get(clock.instant().getEpochSecond() / 60, _ -> new AtomicInteger());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
