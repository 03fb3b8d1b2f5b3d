package app.okrug.identity.signin;

import app.okrug.identity.IdentitySettings;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// Cookies of the session: bound to this host alone where the connection is encrypted.
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    CsrfTokenRepository csrfTokens(IdentitySettings settings) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(settings.encrypted()).sameSite(SameSite.LAX.attributeValue()));
        return tokens;
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(IdentitySettings settings) {
        return server -> {
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setName(settings.encrypted() ? "__Host-okrug" : "okrug-session");
            cookie.setPath("/");
            cookie.setSecure(settings.encrypted());
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.LAX);
        };
    }
}
