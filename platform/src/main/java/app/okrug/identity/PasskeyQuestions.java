package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The random questions that passkeys sign. A question travels sealed with its page, so that strangers cost nothing; it
/// is good for ten minutes, for one purpose, for one account where one is known, and for one answer on all nodes.
@Component
class PasskeyQuestions {

    /// To sign in without a password.
    static final String SIGN_IN = "passkey-sign-in";

    /// Beside the password.
    static final String SECOND_STEP = "passkey-second-step";

    /// At an open page.
    static final String CONFIRMATION = "passkey-confirmation";

    /// To make a new one.
    static final String CREATION = "passkey-creation";

    static final Duration VALID = Duration.ofMinutes(10);
    private static final int LENGTH = 32;

    private final SecureRandom random = new SecureRandom();
    private final DeploymentKey key;
    private final ControlPlane control;
    private final Clock clock;

    /// A question and how long it may be answered.
    record Question(String purpose, String ticket, byte[] value, Instant until) {}

    PasskeyQuestions(DeploymentKey key, ControlPlane control, Clock clock) {
        this.key = key;
        this.control = control;
        this.clock = clock;
    }

    /// @param account who is to answer; null when the answer tells
    Question fresh(String purpose, @Nullable UserId account) {
        var value = new byte[LENGTH];
        random.nextBytes(value);
        var until = clock.instant().plus(VALID);
        var ticket = key.seal(purpose, String.join("|", encoded(value), until.toString(), named(account)));
        return new Question(purpose, ticket, value, until);
    }

    /// What a ticket asks; empty when it is forged, too old, or of another purpose or account.
    Optional<Question> opened(String purpose, String ticket, @Nullable UserId account) {
        try {
            var parts = key.open(purpose, ticket).split("\\|", -1);
            var question =
                    new Question(purpose, ticket, Base64.getUrlDecoder().decode(parts[0]), Instant.parse(parts[1]));
            return parts[2].equals(named(account)) && !question.until().isBefore(clock.instant())
                    ? Optional.of(question)
                    : Optional.empty();
        } catch (WrongDeploymentKey
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeParseException foreign) {
            return Optional.empty();
        }
    }

    /// Uses a question up, once its answer has been found right.
    ///
    /// @return false when it has been used before
    boolean spend(Question question) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        control.sql()
                .sql("delete from identity_passkey_answered where expires_at < ?")
                .param(now)
                .update();
        return control.sql()
                        .sql("""
                                insert into identity_passkey_answered (question_hash, expires_at) values (?, ?)
                                on conflict (question_hash) do nothing
                                """)
                        .params(
                                key.hash(question.purpose(), encoded(question.value())),
                                OffsetDateTime.ofInstant(question.until(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static String named(@Nullable UserId account) {
        return account == null ? "" : account.value().toString();
    }

    private static String encoded(byte[] value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}
