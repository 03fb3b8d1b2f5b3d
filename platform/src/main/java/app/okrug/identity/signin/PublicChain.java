package app.okrug.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// What visitors may see: the pages of sign-in and the files of the interface. No session is read or made for them.
@Configuration(proxyBeanMethods = false)
class PublicChain {

    /// Nothing but our own style sheet, our own script that speaks with passkeys, and pictures.
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String FILES = "^/(theme|journal|diary|console|sign-in|icons|fonts)/[\\w./-]+"
            + "\\.(css|js|mjs|map|json|svg|png|ico|webp|woff2|txt)(\\?.*)?$";

    private static final RequestMatcher PUBLIC = new OrRequestMatcher(
            path(SignInPages.LOGIN),
            path(SecondStepPages.PATH),
            path(PasskeySignInPages.PATH),
            path(SignInPages.ACTIVATE),
            path(SafetyPage.PATH),
            path("/logout"),
            path("/error"),
            path("/favicon.ico"),
            path("/manifest.webmanifest"),
            path("/robots.txt"),
            path("/actuator/health/**"),
            RegexRequestMatcher.regexMatcher(FILES));

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicPages(
            HttpSecurity http, CsrfTokenRepository csrfTokens, StaleForm staleForm, Sessions sessions) {
        http.securityMatcher(PUBLIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .exceptionHandling(handling -> handling.accessDeniedHandler(staleForm))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.logoutUrl("/logout")
                        .addLogoutHandler((request, _, _) -> {
                            var session = request.getSession(false);
                            if (session != null) {
                                sessions.end(session);
                            }
                        })
                        .deleteCookies("okrug-language")
                        .logoutSuccessUrl(SignInPages.LOGIN + "?" + SignInPages.SIGNED_OUT))
                .headers(headers -> headers.cacheControl(cache -> cache.disable()));
        SessionSecurity.headers(http, POLICY);
        return http.build();
    }
}
