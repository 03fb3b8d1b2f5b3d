package app.okrug.billing;

/// An organisation as papers of account name it.
///
/// @param inn ten digits for an organisation, twelve for an entrepreneur
/// @param kpp nine characters; empty for an entrepreneur
/// @param account settlement or treasury account, twenty digits
/// @param correspondent the bank's own account, or the treasury's single account
public record Party(
        String name,
        String inn,
        String kpp,
        String address,
        String bank,
        String bik,
        String account,
        String correspondent) {}
