package app.okrug.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/// An outside provider of sign-in on a port of its own: Spring Authorization Server, which signs in whomever the header
/// `X-Person` names, and lies in its tokens when told to.
final class OutsideWorld implements AutoCloseable {

    static final String CLIENT = "okrug";
    static final String OTHER_CLIENT = "shop";
    static final String SECRET = "secret-of-the-district";
    static final String BACK = "http://okrug.test/login/outside";
    static final String PERSON = "X-Person";

    private final int port = freePort();
    private final RSAKey key = key();
    private volatile Consumer<Map<String, Object>> lie = claims -> {};
    private @Nullable AnnotationConfigServletWebServerApplicationContext running;

    String issuer() {
        return "http://localhost:" + port;
    }

    void start() {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(OutsideWorld.class, () -> this, bean -> bean.setDestroyMethodName(""));
        context.register(Server.class);
        context.refresh();
        running = context;
    }

    /// From now on the tokens say something else.
    void lies(Consumer<Map<String, Object>> change) {
        lie = change;
    }

    void tellsTheTruth() {
        lie = claims -> {};
    }

    @Override
    public void close() {
        var context = running;
        if (context != null) {
            context.close();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("outside").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Whoever is named has signed in there.
    private static final class Named extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var person = request.getHeader(PERSON);
            if (person != null) {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person,
                        null,
                        List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                                .issuedAt(Instant.now())
                                .build())));
                SecurityContextHolder.setContext(context);
            }
            chain.doFilter(request, response);
        }
    }

    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory tomcat(OutsideWorld world) {
            return new TomcatServletWebServerFactory(world.port);
        }

        /// Without any servlet the server asks no filter either.
        @Bean
        HttpServlet nothingElse() {
            return new HttpServlet() {};
        }

        @Bean
        SecurityFilterChain endpoints(HttpSecurity http) {
            http.addFilterBefore(new Named(), AbstractPreAuthenticatedProcessingFilter.class)
                    .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            return http.build();
        }

        @Bean
        AuthorizationServerSettings settings(OutsideWorld world) {
            return AuthorizationServerSettings.builder().issuer(world.issuer()).build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(client(CLIENT), client(OTHER_CLIENT));
        }

        private static RegisteredClient client(String id) {
            return RegisteredClient.withId(UUID.randomUUID().toString())
                    .clientId(id)
                    .clientSecret("{noop}" + (id.equals(CLIENT) ? SECRET : "of " + id))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(BACK)
                    .scope(OidcScopes.OPENID)
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
        }

        @Bean
        JWKSource<SecurityContext> keys(OutsideWorld world) {
            return new ImmutableJWKSet<>(new JWKSet(world.key));
        }

        @Bean
        JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> lies(OutsideWorld world) {
            return context -> {
                if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    context.getClaims().claims(world.lie);
                }
            };
        }
    }
}
