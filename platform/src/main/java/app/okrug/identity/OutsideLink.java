package app.okrug.identity;

import java.time.Instant;

/// That an account is opened by an identity outside, too.
///
/// @param issuer the provider that vouches
/// @param linked since when
public record OutsideLink(String issuer, Instant linked) {}
