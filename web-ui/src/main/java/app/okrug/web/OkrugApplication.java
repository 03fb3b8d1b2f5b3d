package app.okrug.web;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/// The deployed application: all schools of the municipality, both user interfaces.
@SpringBootApplication(scanBasePackages = "app.okrug")
public class OkrugApplication {

    private static final String DEMO = "okrug.demo";

    public static void main(String[] arguments) {
        var application = new SpringApplication(OkrugApplication.class);
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) OkrugApplication::decideDemo);
        application.run(arguments);
    }

    /// A demonstration is made where nothing is configured; a database of the deployment's own stays empty unless asked
    /// for. A command that only migrates makes nothing.
    private static void decideDemo(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (!environment.containsProperty(DEMO)) {
            var demo = !environment.containsProperty("spring.datasource.url")
                    && !environment.containsProperty("okrug.command");
            environment.getPropertySources().addLast(new MapPropertySource("demo", Map.of(DEMO, demo)));
        }
    }
}
