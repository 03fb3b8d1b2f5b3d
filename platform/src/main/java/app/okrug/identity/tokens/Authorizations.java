package app.okrug.identity.tokens;

import app.okrug.database.ControlPlane;
import app.okrug.identity.DeploymentKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/// Authorizations in the control plane. A refresh token works once; when a spent one is shown again, thief and owner
/// cannot be told apart, so the whole authorization ends (S-20).
@Component
class Authorizations extends JdbcOAuth2AuthorizationService {

    private static final String PURPOSE = "refresh tokens";
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final ControlPlane control;
    private final DeploymentKey key;
    private final Clock clock;
    private final AtomicReference<Instant> cleaned;

    Authorizations(ControlPlane control, RegisteredClientRepository clients, DeploymentKey key, Clock clock) {
        super(new JdbcTemplate(control.dataSource()), clients);
        this.control = control;
        this.key = key;
        this.clock = clock;
        this.cleaned = new AtomicReference<>(clock.instant());
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        clean();
        var before = findById(authorization.getId());
        control.inTransaction(() -> {
            var spent = before == null ? null : refreshToken(before);
            if (spent != null && !spent.getTokenValue().equals(value(refreshToken(authorization)))) {
                remember(authorization.getId(), spent);
            }
            super.save(authorization);
        });
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var found = super.findByToken(token, type);
        if (found == null && (type == null || OAuth2TokenType.REFRESH_TOKEN.equals(type))) {
            endIfSpent(token);
        }
        return found;
    }

    private void endIfSpent(String token) {
        control.sql().sql("""
                        delete from oauth2_authorization where id in (
                            select authorization_id from identity_spent_refresh_token where token_hash = ?)
                        """).param(key.hash(PURPOSE, token)).update();
    }

    private void remember(String authorization, OAuth2RefreshToken spent) {
        var until = spent.getExpiresAt() == null ? clock.instant().plus(Duration.ofDays(90)) : spent.getExpiresAt();
        control.sql()
                .sql("""
                        insert into identity_spent_refresh_token (token_hash, authorization_id, expires_at)
                        values (?, ?, ?)
                        on conflict (token_hash) do nothing
                        """)
                .params(key.hash(PURPOSE, spent.getTokenValue()), authorization, moment(until))
                .update();
    }

    /// Once an hour lets go of what nobody can use any more.
    private void clean() {
        var now = clock.instant();
        var last = cleaned.get();
        if (last.plus(BETWEEN_CLEANINGS).isAfter(now) || !cleaned.compareAndSet(last, now)) {
            return;
        }
        control.sql()
                .sql("delete from identity_spent_refresh_token where expires_at < ?")
                .param(moment(now))
                .update();
        control.sql()
                .sql("""
                        delete from oauth2_authorization
                        where created_at < ? and coalesce(refresh_token_expires_at, access_token_expires_at,
                            authorization_code_expires_at, created_at) < ?
                        """)
                .params(moment(now.minus(Duration.ofDays(1))), moment(now))
                .update();
    }

    private static @Nullable OAuth2RefreshToken refreshToken(OAuth2Authorization authorization) {
        var token = authorization.getRefreshToken();
        return token == null ? null : token.getToken();
    }

    private static @Nullable String value(@Nullable OAuth2RefreshToken token) {
        return token == null ? null : token.getTokenValue();
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
