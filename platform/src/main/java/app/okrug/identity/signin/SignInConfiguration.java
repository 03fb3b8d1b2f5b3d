package app.okrug.identity.signin;

import app.okrug.identity.Issuer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// Cookies of the session, bound to this host alone where the connection is encrypted, and redirects.
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    CsrfTokenRepository csrfTokens(Issuer issuer) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(issuer.encrypted()).sameSite(SameSite.LAX.attributeValue()));
        return tokens;
    }

    /// A redirect says the place only: what a request calls this host is repeated nowhere.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> redirects() {
        return server -> server.addContextCustomizers(context -> context.setUseRelativeRedirects(true));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(Issuer issuer) {
        return server -> {
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setName(issuer.encrypted() ? "__Host-okrug" : "okrug-session");
            cookie.setPath("/");
            cookie.setSecure(issuer.encrypted());
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.LAX);
        };
    }
}
