package app.okrug.identity;

import java.time.Instant;

/// A browser in which an account is signed in.
///
/// @param used when it was last used, to within five minutes
/// @param address from where it was opened, whole
/// @param device «Chrome, Windows»; empty when the browser does not say
/// @param country from which it was opened, two letters of ISO 3166; empty when the proxy in front does not say
/// @param newCountry whether the account had not been signed in from there before
/// @param firstHere whether the account had not been signed in on such a device in the last ninety days
public record OpenSession(
        SessionId id,
        Instant opened,
        Instant used,
        String address,
        String device,
        boolean firstHere,
        String country,
        boolean newCountry) {}
