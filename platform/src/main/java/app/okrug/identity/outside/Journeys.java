package app.okrug.identity.outside;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.identity.DeploymentKey;
import app.okrug.identity.WrongDeploymentKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Begins ways to the provider and recognises those that come back, each once and within ten minutes.
@Component
public class Journeys {

    /// How long it may take, a forgotten password at the provider included.
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String PURPOSE = "outside-journey";
    private static final int LONGEST_NEXT = 1500;
    private static final int SECRET_BYTES = 32;

    private final DeploymentKey key;
    private final ControlPlane control;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Journeys(DeploymentKey key, ControlPlane control, Clock clock) {
        this.key = key;
        this.control = control;
        this.clock = clock;
    }

    /// @param linking the account that is to be linked; null to sign in
    /// @param language what a visitor has chosen; null when nothing
    /// @param next where to go afterwards; a very long one is let go, since the browser has to carry it
    public Journey begin(@Nullable UserId linking, @Nullable Locale language, String next) {
        return new Journey(
                linking,
                secret(),
                secret(),
                secret(),
                language,
                clock.instant().plus(LONGEST),
                next.length() > LONGEST_NEXT ? "/" : next);
    }

    /// What the browser carries.
    public String sealed(Journey journey) {
        return key.seal(PURPOSE, journey.packed());
    }

    /// The way that comes back. It is spent: whoever comes with the same once more finds nothing.
    ///
    /// @param sealed what the browser carries; empty when nothing
    /// @param state what the provider has given back
    /// @return empty when the two do not belong together, it took too long, or it has come back before
    public Optional<Journey> back(String sealed, String state) {
        return opened(sealed)
                .filter(journey -> same(journey.state(), state))
                .filter(journey -> !journey.until().isBefore(clock.instant()))
                .filter(this::spend);
    }

    private Optional<Journey> opened(String sealed) {
        try {
            return sealed.isEmpty() ? Optional.empty() : Journey.unpacked(key.open(PURPOSE, sealed));
        } catch (WrongDeploymentKey | IllegalArgumentException | IndexOutOfBoundsException forged) {
            return Optional.empty();
        }
    }

    private boolean spend(Journey journey) {
        control.sql()
                .sql("delete from identity_spent_journey where expires_at < ?")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return control.sql()
                        .sql("""
                                insert into identity_spent_journey (state_hash, expires_at) values (?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                Journey.hashed(journey.state()),
                                OffsetDateTime.ofInstant(journey.until(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
