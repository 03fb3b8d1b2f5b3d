package app.okrug.identity.signin;

import app.okrug.identity.outside.OutsideProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The way to the outside provider and back: open to visitors, who sign in by it, and to those who have signed in and
/// link their account. So it works with the session where there is one, and makes none.
@Configuration(proxyBeanMethods = false)
class OutsideChain {

    @Bean
    @Order(4)
    SecurityFilterChain wayOutsideAndBack(HttpSecurity http, SessionSecurity sessions, StaleForm staleForm) {
        sessions.customize(http);
        http.securityMatcher(OutsideProvider.BACK + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler(staleForm));
        return http.build();
    }
}
