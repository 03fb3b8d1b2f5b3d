package app.okrug.ui.security;

import app.okrug.identity.signin.SessionSecurity;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Everything that no other chain knows belongs to the user interface, and nobody sees any of it before sign-in.
///
/// No page of Vaadin's is public, sign-in being plain HTML. So, unlike usual with Vaadin, its internal requests need a
/// session that is signed in, too: a page left open shows nothing new once its session has been locked.
@Configuration(proxyBeanMethods = false)
class PagesChain {

    @Bean
    @Order(100)
    SecurityFilterChain pages(HttpSecurity http, SessionSecurity sessions) {
        sessions.customize(http);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableLogoutConfiguration(false)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .enableAuthorizedRequestsConfiguration(false));
        http.authorizeHttpRequests(requests -> requests
                // What is made for one page of one person, such as a download.
                .requestMatchers("/VAADIN/dynamic/**")
                .authenticated()
                .requestMatchers(
                        VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher(),
                        VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher())
                .permitAll()
                .anyRequest()
                .authenticated());
        return http.build();
    }
}
