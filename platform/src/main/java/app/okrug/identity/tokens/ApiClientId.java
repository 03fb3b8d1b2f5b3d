package app.okrug.identity.tokens;

import java.util.Optional;
import java.util.UUID;

/// A program that reads by itself; by this it names itself to the authorization server, too.
public record ApiClientId(UUID value) {

    /// The program that names itself so; empty when none can be called so.
    static Optional<ApiClientId> of(String name) {
        try {
            return Optional.of(new ApiClientId(UUID.fromString(name)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
