package app.okrug.billing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives an application under test keys for a [StripeStandIn].
public class WithStripe implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var standIn = new StripeStandIn();
        context.getBeanFactory().registerSingleton("stripeStandIn", standIn);
        TestPropertyValues.of(
                        "okrug.billing.stripe.key=" + StripeStandIn.KEY,
                        "okrug.billing.stripe.webhook-secret=" + StripeStandIn.WEBHOOK_SECRET,
                        "okrug.billing.stripe.address=" + standIn.address())
                .applyTo(context);
    }
}
