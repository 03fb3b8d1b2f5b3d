package app.okrug.identity;

/// Whom an outside provider of sign-in names. Nothing more of them is asked for or kept.
///
/// @param issuer the provider, by the address it calls itself
/// @param subject the person, by what that provider calls them and nobody else
public record OutsideIdentity(String issuer, String subject) {}
