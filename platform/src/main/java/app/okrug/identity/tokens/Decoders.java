package app.okrug.identity.tokens;

import app.okrug.identity.Issuer;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Checks our own tokens in the same process: signed by one of our keys with ES256 and nothing else, by this issuer.
@Configuration(proxyBeanMethods = false)
class Decoders {

    /// For `/api`: only tokens issued for it. An identity token is none.
    @Bean
    @Primary
    JwtDecoder apiTokens(SigningKeys keys, Issuer issuer) {
        var audience =
                new JwtClaimValidator<List<String>>("aud", named -> named != null && named.contains(issuer.api()));
        return decoder(keys, new DelegatingOAuth2TokenValidator<>(issued(issuer), audience));
    }

    /// For the authorization server's own endpoints, such as `/userinfo`.
    @Bean
    JwtDecoder ownTokens(SigningKeys keys, Issuer issuer) {
        return decoder(keys, issued(issuer));
    }

    private static OAuth2TokenValidator<Jwt> issued(Issuer issuer) {
        return JwtValidators.createDefaultWithIssuer(issuer.toString());
    }

    private static JwtDecoder decoder(SigningKeys keys, OAuth2TokenValidator<Jwt> rules) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        // What a token claims is judged by the rules below, with the reasons Spring Security knows.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(rules);
        return decoder;
    }
}
