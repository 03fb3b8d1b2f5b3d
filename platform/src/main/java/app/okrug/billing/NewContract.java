package app.okrug.billing;

/// A contract to be entered. A payer of the same INN and KPP is the same one; his details become these.
public record NewContract(String number, Party payer, TariffId tariff, Way way, ContractTerms terms) {}
