package app.okrug.identity.outside;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// What the provider says of itself at `/.well-known/openid-configuration`, remembered for an hour; that it did not
/// answer is remembered for some seconds, so that a crowd before the door does not wait one after another.
class Discovery {

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OutsideSettings.Known known;
    private final String back;
    private final Clock clock;
    private volatile @Nullable Found found;
    private volatile Instant away = Instant.MIN;

    private record Found(ClientRegistration provider, Instant until) {}

    /// @param back where the provider sends people back to
    Discovery(OutsideSettings.Known known, String back, Clock clock) {
        this.known = known;
        this.back = back;
        this.clock = clock;
    }

    /// How the provider is asked: it is waited for some seconds, and a redirect is not followed (security.md T-44).
    static JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    /// @throws ProviderAway when the provider does not say
    ClientRegistration provider(RestClient http) {
        var now = clock.instant();
        var before = found;
        if (before != null && before.until().isAfter(now)) {
            return before.provider();
        }
        if (away.plus(AWAY).isAfter(now)) {
            throw new ProviderAway("Did not answer a moment ago");
        }
        try {
            var provider = asked(http);
            found = new Found(provider, now.plus(MEMORY));
            return provider;
        } catch (ProviderAway failure) {
            away = now;
            throw failure;
        }
    }

    private ClientRegistration asked(RestClient http) {
        Map<String, Object> said;
        try {
            said = http.get()
                    .uri(URI.create(known.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration"))
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
        } catch (RestClientException | IllegalArgumentException failure) {
            throw new ProviderAway("Does not say how it is asked: " + failure.getMessage(), failure);
        }
        if (said == null || !known.issuer().equals(said.get("issuer"))) {
            throw new ProviderAway("Calls itself otherwise than configured");
        }
        var safe = Stream.of("authorization_endpoint", "token_endpoint", "jwks_uri")
                .allMatch(
                        name -> said.get(name) instanceof String address && OutsideSettings.safe(URI.create(address)));
        if (!safe) {
            throw new ProviderAway("Names addresses that anybody on the line reads along");
        }
        return registration(said);
    }

    private ClientRegistration registration(Map<String, Object> said) {
        try {
            return ClientRegistrations.fromOidcConfiguration(said)
                    .registrationId("outside")
                    .clientId(known.client())
                    .clientSecret(known.secret())
                    .clientAuthenticationMethod(authentication(said))
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(back)
                    .scope(OidcScopes.OPENID)
                    .build();
        } catch (IllegalArgumentException nonsense) {
            throw new ProviderAway("Describes itself in a way that nobody understands", nonsense);
        }
    }

    private ClientAuthenticationMethod authentication(Map<String, Object> said) {
        if (known.secret().isEmpty()) {
            return ClientAuthenticationMethod.NONE;
        }
        var methods = said.get("token_endpoint_auth_methods_supported");
        return methods instanceof Collection<?> all
                        && !all.contains("client_secret_basic")
                        && all.contains("client_secret_post")
                ? ClientAuthenticationMethod.CLIENT_SECRET_POST
                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
    }
}
