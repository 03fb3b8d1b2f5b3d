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

    private static final String COMMAND = "okrug.command";

    public static void main(String[] arguments) {
        var application = new SpringApplication(OkrugApplication.class);
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) OkrugApplication::decideUnsaid);
        var running = application.run(arguments);
        if (running.getEnvironment().containsProperty(COMMAND)) {
            // Whoever gave the command, a hook of the chart for one, is told by this number whether it succeeded.
            System.exit(SpringApplication.exit(running));
        }
    }

    /// What follows from the rest. A command makes no demonstration, opens no port and ends. Otherwise a
    /// demonstration is made where nothing is configured; a database of the deployment's own stays empty
    /// unless asked for.
    private static void decideUnsaid(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var sources = environment.getPropertySources();
        if (environment.containsProperty(COMMAND)) {
            sources.addFirst(new MapPropertySource(
                    "command", Map.of("okrug.demo", false, "server.port", -1, "management.server.port", -1)));
        } else {
            var demo = !environment.containsProperty("spring.datasource.url");
            sources.addLast(new MapPropertySource("unsaid", Map.of("okrug.demo", demo)));
        }
    }
}
