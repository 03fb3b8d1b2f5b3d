package app.okrug.identity.tokens;

import app.okrug.database.ControlPlane;
import app.okrug.identity.Issuer;
import app.okrug.identity.signin.SessionSecurity;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/// The authorization server's endpoints, with the same sign-in page and session as everything else.
@Configuration(proxyBeanMethods = false)
class AuthorizationServerChain {

    @Bean
    RegisteredClientRepository registeredClients(ControlPlane control) {
        return new JdbcRegisteredClientRepository(new JdbcTemplate(control.dataSource()));
    }

    @Bean
    OAuth2AuthorizationConsentService consents(ControlPlane control, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationConsentService(new JdbcTemplate(control.dataSource()), clients);
    }

    /// The issuer is configured, never taken from what a request calls this host.
    @Bean
    AuthorizationServerSettings authorizationServer(Issuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.toString()).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain authorizationServerEndpoints(
            HttpSecurity http, SessionSecurity sessions, @Qualifier("ownTokens") JwtDecoder tokens) {
        sessions.customize(http);
        http.addFilterBefore(new AuthorizingPerson(), AbstractPreAuthenticatedProcessingFilter.class);
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(new OrRequestMatcher(
                            server.getEndpointsMatcher(), page(SchoolChooser.PATH), page(ConsentPage.PATH)));
                    server.oidc(Customizer.withDefaults())
                            .authorizationEndpoint(endpoint -> endpoint.consentPage(ConsentPage.PATH));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens)));
        return http.build();
    }

    private static PathPatternRequestMatcher page(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
