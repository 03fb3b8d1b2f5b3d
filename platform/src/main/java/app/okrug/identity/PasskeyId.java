package app.okrug.identity;

import java.util.UUID;

/// One passkey of an account, by id of ours.
public record PasskeyId(UUID value) {}
