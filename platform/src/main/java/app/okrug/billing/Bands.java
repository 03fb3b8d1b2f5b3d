package app.okrug.billing;

import org.springframework.stereotype.Component;

/// Which band of its tariff a school has reached by the number of pupils it published last, and without any
/// by the number that the contract declares.
@Component
class Bands {

    private final Tariffs tariffs;
    private final UsageTable usage;

    Bands(Tariffs tariffs, UsageTable usage) {
        this.tariffs = tariffs;
        this.usage = usage;
    }

    StripeTable.Priced of(Contract contract, ContractTable.Joined school) {
        var tariff = tariffs.find(contract.tariff()).orElseThrow();
        var band = tariff.band(usage.latest().getOrDefault(school.school(), school.declared()));
        return new StripeTable.Priced(tariff.id(), band.pupils(), band.price());
    }
}
