package app.okrug.admin.testing;

import app.okrug.testing.OnTestDatabase;
import app.okrug.ui.shell.Visitor;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The console on a test database, to be looked at in a browser while it is changed. A cookie `as` says who looks:
/// `administrator` (also without it), `director`, `teacher` or `operator`.
@SpringBootApplication(scanBasePackages = "app.okrug")
@Profile("looking")
public class ConsoleApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(ConsoleApplication.class)
                .initializers(new OnTestDatabase())
                .profiles("looking")
                .run(arguments);
    }

    @Bean
    @Primary
    Visitor visitor() {
        return new ConsoleVisitor();
    }

    @Bean
    @Order(0)
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.securityMatcher("/**")
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(0)
    Filter whoLooks(ConsoleSchool school) {
        return (request, response, chain) -> {
            Runnable on = () -> {
                try {
                    chain.doFilter(request, response);
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            };
            switch (as((HttpServletRequest) request)) {
                case "operator" -> school.asOperator(on);
                case "director" -> school.asDirector(on);
                case "teacher" -> school.asTeacher(on);
                default -> school.asAdministrator(on);
            }
        };
    }

    private static String as(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("as"))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("administrator");
    }
}
