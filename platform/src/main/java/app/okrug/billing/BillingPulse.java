package app.okrug.billing;

import app.okrug.overview.Headcounts;
import app.okrug.time.Pulse;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Takes the published numbers of pupils into the month, compares with Stripe and settles all contracts,
/// twice an hour. Every node may do so: the later count wins, and a contract that is settled is left alone.
/// Switched off by `okrug.billing.run=false`.
@Component
@ConditionalOnProperty(name = "okrug.billing.run", havingValue = "true", matchIfMissing = true)
class BillingPulse extends Pulse {

    private final Headcounts counts;
    private final UsageTable usage;
    private final BillingDay day;
    private final StripeRound stripe;
    private final Dunning dunning;

    BillingPulse(Headcounts counts, UsageTable usage, BillingDay day, StripeRound stripe, Dunning dunning) {
        super("billing", Duration.ofMinutes(6), Duration.ofMinutes(30));
        this.counts = counts;
        this.usage = usage;
        this.day = day;
        this.stripe = stripe;
        this.dunning = dunning;
    }

    /// One beat. What fails is told of and done at the next one.
    @Override
    protected void beat() {
        usage.take(counts.latest(), day.zone());
        stripe.go();
        dunning.settleAll();
    }
}
