package app.okrug.identity.outside;

import app.okrug.identity.OutsideIdentity;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// Exchanges a code for a token and checks the token as Spring Security does: signature, issuer, audience, age, nonce.
/// Nothing more is asked of the provider about the person, and the access token is let go.
class TokenCheck {

    private static final Set<SignatureAlgorithm> ACCEPTED =
            Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.PS256, SignatureAlgorithm.RS256);

    private final Clock clock;
    private final RestTemplate keys = new RestTemplate(Discovery.requests());
    private final OidcAuthorizationCodeAuthenticationProvider exchange;
    private volatile @Nullable Decoder remembered;

    /// Keeps the provider's keys as long as its description.
    private record Decoder(ClientRegistration provider, JwtDecoder decoder) {}

    TokenCheck(Clock clock) {
        this.clock = clock;
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(Discovery.requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        this.exchange = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
        this.exchange.setJwtDecoderFactory(this::decoder);
    }

    /// @throws ProviderAway when the provider does not answer
    /// @throws Unbelieved when its answer is not for us or not about this way
    OutsideIdentity identity(ClientRegistration provider, Journey journey, String code) {
        try {
            var known = exchange.authenticate(new OAuth2LoginAuthenticationToken(
                    provider,
                    new OAuth2AuthorizationExchange(asked(provider, journey), answer(provider, journey, code))));
            if (known == null || !(known.getPrincipal() instanceof DefaultOidcUser person)) {
                throw new Unbelieved("No token of OpenID Connect");
            }
            var issuer = person.getIssuer();
            var subject = person.getSubject();
            if (issuer == null || subject == null) {
                throw new Unbelieved("A token about nobody");
            }
            return new OutsideIdentity(issuer.toString(), subject);
        } catch (OAuth2AuthenticationException refused) {
            if (unreachable(refused)) {
                throw new ProviderAway("Does not answer about a code", refused);
            }
            throw new Unbelieved(refused.getError().toString(), refused);
        }
    }

    private static OAuth2AuthorizationRequest asked(ClientRegistration provider, Journey journey) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .clientId(provider.getClientId())
                .redirectUri(provider.getRedirectUri())
                .scopes(provider.getScopes())
                .state(journey.state())
                .attributes(Map.of(
                        OidcParameterNames.NONCE, journey.nonce(),
                        PkceParameterNames.CODE_VERIFIER, journey.verifier()))
                .build();
    }

    private static OAuth2AuthorizationResponse answer(ClientRegistration provider, Journey journey, String code) {
        return OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(provider.getRedirectUri()))
                .state(journey.state())
                .build();
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        var before = remembered;
        if (before != null && before.provider() == provider) {
            return before.decoder();
        }
        var rules = new OidcIdTokenValidator(provider);
        rules.setClock(clock);
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ACCEPTED))
                .restOperations(keys)
                .build();
        decoder.setJwtValidator(rules);
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        remembered = new Decoder(provider, decoder);
        return decoder;
    }

    private static boolean unreachable(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .anyMatch(
                        cause -> cause instanceof ResourceAccessException || cause instanceof HttpServerErrorException);
    }
}
