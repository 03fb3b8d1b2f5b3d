package app.okrug.admin.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.billing.BillingFixture;
import app.okrug.billing.StripeStandIn;
import app.okrug.billing.WithStripe;
import app.okrug.testing.SchoolFixture;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/// The console of a deployment that has keys for Stripe.
@ContextConfiguration(initializers = WithStripe.class)
class CardPaymentTests extends ConsoleTest {

    @Autowired
    BillingFixture billing;

    @Autowired
    SchoolFixture schools;

    @Autowired
    StripeStandIn stripe;

    @BeforeEach
    void stripeIsThere() {
        stripe.forget();
    }

    @Test
    void anOperatorOpensThePageOnWhichAPayerBeginsToPay() {
        var contract = billing.byCard(BillingFixture.TERMS, schools.empty());

        school.asOperator(() -> {
            open("office/billing/contracts/" + contract.value());
            assertThat(words())
                    .contains("картой через Stripe", "оплата не начата")
                    .doesNotContain("Внести платёж");
            press("Начать оплату картой");
        });

        var page = find(Dialog.class).single();
        assertThat(page.getChildren()
                        .flatMap(part -> part.getChildren())
                        .filter(Anchor.class::isInstance)
                        .map(part -> ((Anchor) part).getHref()))
                .singleElement()
                .asString()
                .startsWith("https://pay.example/cs_");
        assertThat(stripe.faults()).isEmpty();
    }

    @Test
    void whileStripeIsAwayTheReasonIsToldAndNothingIsLost() {
        var contract = billing.byCard(BillingFixture.TERMS, schools.empty());
        stripe.away(true);

        school.asOperator(() -> {
            open("office/billing/contracts/" + contract.value());
            press("Начать оплату картой");
        });

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(words()).contains("оплата не начата");
    }

    @Test
    void aNewContractHasItsWayToPay() {
        billing.tariff();

        school.asOperator(() -> open("office/billing/new"));

        assertThat(find(Select.class).all()).anyMatch(one -> one.isVisible() && "Способ оплаты".equals(one.getLabel()));
    }
}
