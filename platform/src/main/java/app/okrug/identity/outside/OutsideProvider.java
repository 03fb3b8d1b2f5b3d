package app.okrug.identity.outside;

import app.okrug.identity.Issuer;
import app.okrug.identity.OutsideIdentity;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// The outside provider of sign-in that the municipality has chosen, if it has.
@Component
@EnableConfigurationProperties(OutsideSettings.class)
public class OutsideProvider {

    /// Where it sends people back to; to be told to the provider with the deployment's address before it.
    public static final String BACK = "/login/outside";

    private static final int AT_ONCE = 16;
    private static final int PATIENCE_SECONDS = 3;

    private final @Nullable Known known;
    private final RestClient http =
            RestClient.builder().requestFactory(Discovery.requests()).build();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String home;

    private record Known(OutsideSettings.Known settings, Discovery discovery, TokenCheck check) {}

    OutsideProvider(OutsideSettings settings, Issuer deployment, Clock clock) {
        this.home = deployment.toString();
        this.known = settings.known()
                .map(one -> new Known(one, new Discovery(one, deployment + BACK, clock), new TokenCheck(clock)))
                .orElse(null);
    }

    /// As people read it; empty when there is no provider.
    public Optional<String> name() {
        return known == null ? Optional.empty() : Optional.of(known.settings().name());
    }

    /// By which address it calls itself; empty when there is no provider.
    public Optional<String> issuer() {
        return known == null ? Optional.empty() : Optional.of(known.settings().issuer());
    }

    /// Where the browser goes.
    ///
    /// @param again whether the provider asks who it is even if it knows: the computer is not theirs alone
    /// @throws ProviderAway when it cannot be found out, or there is no provider
    public URI address(Journey journey, boolean again) {
        var provider = provider();
        var values = new LinkedHashMap<String, String>();
        values.put(OAuth2ParameterNames.RESPONSE_TYPE, "code");
        values.put(OAuth2ParameterNames.CLIENT_ID, provider.getClientId());
        values.put(OAuth2ParameterNames.REDIRECT_URI, provider.getRedirectUri());
        values.put(OAuth2ParameterNames.SCOPE, OidcScopes.OPENID);
        values.put(OAuth2ParameterNames.STATE, journey.state());
        values.put(OidcParameterNames.NONCE, Journey.hashed(journey.nonce()));
        values.put(PkceParameterNames.CODE_CHALLENGE, Journey.hashed(journey.verifier()));
        values.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
        if (again) {
            values.put("prompt", "login");
        }
        return with(Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()), values);
    }

    /// Whom it names: the code is exchanged, and the token's signature, issuer, audience, age and nonce are checked.
    ///
    /// @param code as it came back
    /// @param sender who sends back, where the provider says so (RFC 9207); null where it does not
    /// @throws ProviderAway when it does not answer
    /// @throws Unbelieved when what it says is not for us, or not about this way
    public OutsideIdentity identity(Journey journey, String code, @Nullable String sender) {
        if (sender != null && !sender.equals(required().settings().issuer())) {
            throw new Unbelieved("Comes from another issuer");
        }
        return inTurn(() -> required().check().identity(provider(), journey, code));
    }

    /// Where the browser leaves the provider, too; empty when it has no such place.
    ///
    /// @throws ProviderAway when it cannot be found out
    public Optional<URI> leaving() {
        var end = provider().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return end instanceof String address && OutsideSettings.safe(URI.create(address))
                ? Optional.of(with(
                        address,
                        Map.of(
                                OAuth2ParameterNames.CLIENT_ID,
                                required().settings().client(),
                                "post_logout_redirect_uri",
                                home + "/login")))
                : Optional.empty();
    }

    private ClientRegistration provider() {
        return required().discovery().provider(http);
    }

    private Known required() {
        if (known == null) {
            throw new ProviderAway("There is none");
        }
        return known;
    }

    /// A provider that hangs keeps few requests waiting, and not all of them.
    private <T> T inTurn(Supplier<T> asked) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProviderAway("Too many wait for it");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("Interrupted", interrupted);
        }
        try {
            return asked.get();
        } finally {
            turns.release();
        }
    }

    private static URI with(String address, Map<String, String> values) {
        var whole = UriComponentsBuilder.fromUriString(address);
        values.forEach((name, value) -> whole.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return whole.build(true).toUri();
    }
}
