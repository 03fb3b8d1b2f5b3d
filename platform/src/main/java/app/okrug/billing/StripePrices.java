package app.okrug.billing;

import org.springframework.stereotype.Component;

/// The prices of our bands at Stripe, made when they are first needed.
@Component
class StripePrices {

    private final StripeGateway gateway;
    private final StripeTable table;
    private final Tariffs tariffs;

    StripePrices(StripeGateway gateway, StripeTable table, Tariffs tariffs) {
        this.gateway = gateway;
        this.table = table;
        this.tariffs = tariffs;
    }

    /// The price of a band, by Stripe's name.
    ///
    /// @throws StripeAway when it has to be made and Stripe cannot be reached
    String of(StripeTable.Priced wanted) {
        return table.price(wanted).orElseGet(() -> {
            var tariff = tariffs.find(wanted.tariff()).orElseThrow();
            var made = gateway.price(tariff, new Tariff.Band(wanted.pupils(), wanted.price()));
            table.keepPrice(wanted, made);
            return made;
        });
    }
}
