package app.okrug.billing;

import app.okrug.testing.OnTestDatabase;
import app.okrug.testing.PlatformApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// A test of the platform in a deployment that has keys for Stripe.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PlatformApplication.class)
@ContextConfiguration(initializers = {OnTestDatabase.class, WithStripe.class})
@interface StripeTest {}
