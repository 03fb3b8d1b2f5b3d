package app.okrug.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The deployed application: all schools of the municipality, both user interfaces.
@SpringBootApplication(scanBasePackages = "app.okrug")
public class OkrugApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(OkrugApplication.class, arguments);
    }
}
