package app.okrug.ui.security;

import app.okrug.identity.signin.SessionSecurity;
import com.vaadin.flow.spring.security.RequestUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Everything that no other chain knows is a page, and asks for sign-in first. Which page somebody may open is for
/// `app.okrug.ui.guard` to say.
@Configuration(proxyBeanMethods = false)
class PageChain {

    @Bean
    @Order(10)
    SecurityFilterChain pages(HttpSecurity http, SessionSecurity sessions, RequestUtil vaadin) {
        sessions.customize(http);
        // Vaadin's own messages carry a token of the session; a second one could not be added to them.
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        return http.build();
    }
}
