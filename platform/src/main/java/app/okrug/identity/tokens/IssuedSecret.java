package app.okrug.identity.tokens;

import java.time.Instant;

/// What a new program signs in with, shown this once: the secret stands nowhere else.
public record IssuedSecret(ApiClientId id, String secret, Instant until) {}
