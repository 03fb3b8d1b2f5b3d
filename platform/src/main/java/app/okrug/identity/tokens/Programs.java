package app.okrug.identity.tokens;

import app.okrug.access.AccessRefused;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Service;

/// Programs of others that people may sign in to with their account here. Each acts for a person who let it
/// in, never for itself.
@Service
public class Programs {

    private static final Set<String> SCOPES = Set.of(OidcScopes.OPENID, OidcScopes.PROFILE, TokenRules.SCHOOL);
    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    private final Office office;
    private final RegisteredClientRepository clients;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /// A program to be registered.
    ///
    /// @param id by which it names itself
    /// @param name as people read it when asked for consent
    /// @param secret whether it can keep one; a program in a browser or on a telephone cannot
    /// @param redirects exact addresses that people may be sent back to
    /// @param afterLogout exact addresses that people may be sent to after signing out
    /// @param scopes of `openid`, `profile` and `school`
    public record NewProgram(
            String id, String name, boolean secret, List<URI> redirects, List<URI> afterLogout, Set<String> scopes) {}

    Programs(Office office, RegisteredClientRepository clients, Clock clock) {
        this.office = office;
        this.clients = clients;
        this.clock = clock;
    }

    /// Registers a program.
    ///
    /// @return its secret, shown this once; empty for one that cannot keep any
    /// @throws AccessRefused when no operator acts
    /// @throws IllegalArgumentException when an address or a scope may not be used
    public Optional<String> register(NewProgram program) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        if (clients.findByClientId(program.id()) != null) {
            throw new IllegalArgumentException("There is a program of this id already: " + program.id());
        }
        if (!SCOPES.containsAll(program.scopes())) {
            throw new IllegalArgumentException("Only these scopes exist: " + SCOPES);
        }
        program.redirects().forEach(Programs::check);
        program.afterLogout().forEach(Programs::check);
        var secret = program.secret() ? Optional.of(secret()) : Optional.<String>empty();
        clients.save(client(program, secret));
        return secret;
    }

    private RegisteredClient client(NewProgram program, Optional<String> secret) {
        var client = RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(program.id())
                .clientName(program.name())
                .clientIdIssuedAt(clock.instant())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> program.redirects().forEach(uri -> uris.add(uri.toString())))
                .postLogoutRedirectUris(uris -> program.afterLogout().forEach(uri -> uris.add(uri.toString())))
                .scopes(scopes -> scopes.addAll(program.scopes()))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(true)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .accessTokenTimeToLive(Duration.ofMinutes(10))
                        .refreshTokenTimeToLive(Duration.ofDays(30))
                        .reuseRefreshTokens(false)
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .build());
        secret.ifPresentOrElse(
                text -> client.clientSecret(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                                .encode(text))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN),
                () -> client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE));
        return client.build();
    }

    private String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Encrypted, or a program on the person's own machine, or a scheme of the program's own.
    private static void check(URI address) {
        var scheme = address.getScheme();
        var fits = scheme != null
                && address.getFragment() == null
                && switch (scheme) {
                    case "https" -> address.getHost() != null;
                    case "http" -> OWN_MACHINE.contains(String.valueOf(address.getHost()));
                    default -> scheme.contains(".");
                };
        if (!fits) {
            throw new IllegalArgumentException("Nobody can be sent to " + address);
        }
    }
}
