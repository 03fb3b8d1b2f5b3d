package app.okrug.billing;

import app.okrug.overview.Headcounts;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Takes the published numbers of pupils into the month, compares with Stripe and settles all contracts,
/// twice an hour. Every node may do so: the later count wins, and a contract that is settled is left alone.
/// Switched off by `okrug.billing.run=false`.
@Component
@ConditionalOnProperty(name = "okrug.billing.run", havingValue = "true", matchIfMissing = true)
class BillingPulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BillingPulse.class);
    private static final long MINUTES_BEFORE = 6;
    private static final long MINUTES_BETWEEN = 30;

    private final Headcounts counts;
    private final UsageTable usage;
    private final BillingDay day;
    private final StripeRound stripe;
    private final Dunning dunning;
    private volatile @Nullable ScheduledExecutorService beats;

    BillingPulse(Headcounts counts, UsageTable usage, BillingDay day, StripeRound stripe, Dunning dunning) {
        this.counts = counts;
        this.usage = usage;
        this.day = day;
        this.stripe = stripe;
        this.dunning = dunning;
    }

    /// One beat. What fails is told of and done at the next one.
    void beat() {
        try {
            usage.take(counts.latest(), day.zone());
            stripe.go();
            dunning.settleAll();
        } catch (DataAccessException failure) {
            log.warn(
                    "The billing could not be brought up to date: {}",
                    failure.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("billing").factory());
        var unused = begun.scheduleWithFixedDelay(this::beat, MINUTES_BEFORE, MINUTES_BETWEEN, TimeUnit.MINUTES);
        beats = begun;
    }

    @Override
    public void stop() {
        var ended = beats;
        beats = null;
        if (ended != null) {
            ended.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return beats != null;
    }
}
