package app.okrug.billing;

/// A detail of an organisation that can be wrong.
public enum PartyField {
    NAME,
    INN,
    KPP,
    ADDRESS,
    BANK,
    BIK,
    ACCOUNT,
    CORRESPONDENT
}
