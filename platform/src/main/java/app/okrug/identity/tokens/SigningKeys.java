package app.okrug.identity.tokens;

import app.okrug.database.ControlPlane;
import app.okrug.identity.DeploymentKey;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The keys that sign tokens, the newest first. All nodes share them through the control plane, where the private parts
/// lie sealed. A key signs for ninety days and is accepted for a day more.
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final String PURPOSE = "signing keys";
    private static final long LOCK = 0x6f6b7275674b4559L;
    private static final Duration MEMORY = Duration.ofSeconds(60);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
    private static final Duration SIGNS = Duration.ofDays(90);
    private static final Duration ACCEPTED_AFTERWARDS = Duration.ofDays(1);

    private final ControlPlane control;
    private final DeploymentKey seal;
    private final Clock clock;
    private volatile Remembered remembered = new Remembered(List.of(), Instant.MIN);

    private record Remembered(List<JWK> keys, Instant read) {}

    private record Stored(String sealed, Instant created) {}

    SigningKeys(ControlPlane control, DeploymentKey seal, Clock clock) {
        this.control = control;
        this.seal = seal;
        this.clock = clock;
    }

    /// Keys that fit. When none does, another node may have made one just now: then they are read again.
    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        var found = selector.select(new JWKSet(keys(MEMORY)));
        return found.isEmpty() ? selector.select(new JWKSet(keys(ASK_AGAIN))) : found;
    }

    /// The id of the key that signs now.
    String signing() {
        return keys(MEMORY).getFirst().getKeyID();
    }

    private List<JWK> keys(Duration memory) {
        var now = clock.instant();
        var known = remembered;
        if (known.read().plus(memory).isAfter(now)) {
            return known.keys();
        }
        var keys = opened(current(now), now);
        remembered = new Remembered(keys, now);
        return keys;
    }

    private List<Stored> current(Instant now) {
        var stored = stored();
        return fresh(stored, now) ? stored : makeOne(now);
    }

    private static boolean fresh(List<Stored> keys, Instant now) {
        return !keys.isEmpty() && keys.getFirst().created().plus(SIGNS).isAfter(now);
    }

    /// Makes a key unless another node was quicker.
    private List<Stored> makeOne(Instant now) {
        return control.inTransaction(() -> {
            control.sql()
                    .sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((_, _) -> true)
                    .single();
            var stored = stored();
            if (fresh(stored, now)) {
                return stored;
            }
            insert(generated(), now);
            return stored();
        });
    }

    private static ECKey generated() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void insert(ECKey key, Instant now) {
        control.sql()
                .sql("insert into identity_signing_key (id, public_jwk, private_jwk, created_at) values (?, ?, ?, ?)")
                .params(
                        key.getKeyID(),
                        key.toPublicJWK().toJSONString(),
                        seal.seal(PURPOSE, key.toJSONString()),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private List<Stored> stored() {
        return control.sql()
                .sql("select private_jwk, created_at from identity_signing_key order by created_at desc, id limit 10")
                .query((row, _) -> new Stored(
                        row.getString("private_jwk"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// A key is let go a day after the next one began to sign.
    private List<JWK> opened(List<Stored> stored, Instant now) {
        var keys = new ArrayList<JWK>();
        var successor = Instant.MAX;
        for (var key : stored) {
            if (successor.equals(Instant.MAX)
                    || successor.plus(ACCEPTED_AFTERWARDS).isAfter(now)) {
                keys.add(parsed(seal.open(PURPOSE, key.sealed())));
            }
            successor = key.created();
        }
        return List.copyOf(keys);
    }

    private static JWK parsed(String json) {
        try {
            return ECKey.parse(json);
        } catch (ParseException broken) {
            throw new IllegalStateException("A stored signing key is no key", broken);
        }
    }
}
