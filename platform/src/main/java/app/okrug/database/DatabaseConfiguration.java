package app.okrug.database;

import app.okrug.migrations.ControlSchema;
import app.okrug.migrations.DatabaseAccess;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Which databases this deployment has. With `spring.datasource.url` nothing embedded is started.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean(destroyMethod = "close")
    @Conditional(NoOutsideDatabase.class)
    DataFolder dataFolder(DatabaseSettings settings) {
        return DataFolder.lock(settings.home());
    }

    @Bean(destroyMethod = "close")
    @Conditional(NoOutsideDatabase.class)
    EmbeddedServer embeddedServer(DataFolder folder, Environment environment) {
        return EmbeddedServer.start(
                folder.path(),
                environment.getProperty("okrug.embedded-durable", Boolean.class, true),
                Binder.get(environment)
                        .bind("okrug.embedded-settings", Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of()));
    }

    @Bean
    @Conditional(NoOutsideDatabase.class)
    DatabaseAccess embeddedDatabase(EmbeddedServer server) {
        return server.access();
    }

    @Bean
    @Conditional(OutsideDatabase.class)
    DatabaseAccess outsideDatabase(Environment environment) {
        var access = new DatabaseAccess(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", "okrug"),
                environment.getProperty("spring.datasource.password", ""));
        log.info("Using the database {}", withoutParameters(access.url()));
        OutsideLogin.check(access);
        return access;
    }

    /// What follows the question mark may hold secrets.
    private static String withoutParameters(String url) {
        return url.split("\\?", 2)[0];
    }

    @Bean(destroyMethod = "close")
    Databases databases(DatabaseAccess main, DatabaseSettings settings) {
        ControlSchema.migrate(main);
        var known = new HashMap<String, DatabaseAccess>();
        settings.databases().forEach((name, further) -> {
            var password = further.password() == null ? "" : further.password();
            known.put(name, new DatabaseAccess(further.url(), further.user(), password));
        });
        known.put(Databases.MAIN, main);
        return new Databases(known, settings.poolSize());
    }

    @Bean
    ControlPlane controlPlane(Databases databases, DatabaseSettings settings) {
        return new ControlPlane(databases.controlPlane(settings.controlPoolSize()));
    }
}
