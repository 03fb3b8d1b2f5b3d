package app.okrug.ui.showcase;

import app.okrug.ui.shell.Visitor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The shell and its parts without a school behind them, to be looked at while they are changed.
@SpringBootApplication(
        scanBasePackages = {"app.okrug.ui", "app.okrug.language"},
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration"
        })
public class ShowcaseApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ShowcaseApplication.class, arguments);
    }

    @Bean
    Visitor visitor() {
        return new ShowcaseVisitor();
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
