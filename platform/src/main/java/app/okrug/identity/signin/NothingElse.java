package app.okrug.identity.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Where no user interface is on the class path, everything that no other chain knows asks for sign-in first.
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("com.vaadin.flow.server.VaadinServlet")
class NothingElse {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain anythingElse(HttpSecurity http, SessionSecurity sessions) {
        sessions.customize(http);
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }
}
