package app.okrug.ui.guard;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes [PageGuard] the only guard: no second opinion from annotations or paths.
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer(PageGuard guard) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(guard);
    }
}
