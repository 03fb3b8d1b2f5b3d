package app.okrug.identity.outside;

import app.okrug.access.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One way to the provider and back. The browser carries it sealed, so that strangers cost no session (ADR 31).
///
/// @param linking the account that the identity is to be linked to; null when somebody wants to sign in
/// @param state what the provider gives back unchanged
/// @param nonce what its token must repeat, hashed
/// @param verifier what proves that who asks for the token has also gone (RFC 7636)
/// @param language what a visitor has chosen; null when nothing
/// @param until when it has taken too long
/// @param next where the person wanted to go
public record Journey(
        @Nullable UserId linking,
        String state,
        String nonce,
        String verifier,
        @Nullable Locale language,
        Instant until,
        String next) {

    private static final int PARTS = 7;

    /// As one text.
    String packed() {
        return String.join(
                "|",
                linking == null ? "" : linking.value().toString(),
                state,
                nonce,
                verifier,
                language == null ? "" : language.getLanguage(),
                until.toString(),
                next);
    }

    /// Empty when the text is none.
    static Optional<Journey> unpacked(String packed) {
        var parts = packed.split("\\|", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Journey(
                    parts[0].isEmpty() ? null : new UserId(UUID.fromString(parts[0])),
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4].isEmpty() ? null : Locale.of(parts[4]),
                    Instant.parse(parts[5]),
                    parts[6]));
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }

    /// How RFC 7636 and OpenID Connect show a secret without telling it.
    static String hashed(String secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
