package app.okrug.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/// `/api/**`: for our own pages with the session's cookie, for other programs with a token. Neither means 401.
@Configuration(proxyBeanMethods = false)
class ApiChain {

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            SessionSecurity sessions,
            SignInEntry entry,
            StaleForm staleForm,
            JwtDecoder tokens,
            Converter<Jwt, ? extends AbstractAuthenticationToken> holders) {
        sessions.customize(http);
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(entry)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(holders)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(staleForm));
        return http.build();
    }
}
