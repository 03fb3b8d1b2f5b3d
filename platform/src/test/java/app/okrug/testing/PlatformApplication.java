package app.okrug.testing;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The platform without any user interface.
@SpringBootApplication(scanBasePackages = "app.okrug")
public class PlatformApplication {}
