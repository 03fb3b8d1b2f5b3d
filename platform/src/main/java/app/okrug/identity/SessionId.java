package app.okrug.identity;

import java.util.UUID;

/// One browser in which an account is signed in, by id. It opens nothing: the cookie of the session is another secret.
public record SessionId(UUID value) {}
