package app.okrug.tenancy;

import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Wires the door. Entities stand in the features, wherever the application that is started has its own package.
@AutoConfigurationPackage(basePackages = "app.okrug")
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TenancySettings.class)
class TenancyConfiguration {

    @Bean
    SchoolMigrations schoolMigrations() {
        return new SchoolMigrations();
    }

    @Bean
    Isolation isolation(TenancySettings settings) {
        return switch (settings.isolation()) {
            case ROLE -> new RoleIsolation();
            case PATH -> new PathIsolation(settings.pathRole());
        };
    }

    @Bean
    @Primary
    SchoolDataSource schoolDataSource(Databases databases, SchoolRegistry registry, Isolation isolation) {
        return new SchoolDataSource(databases, registry, isolation);
    }

    @Bean
    HibernatePropertiesCustomizer schemaPerSchool(SchoolDataSource door) {
        return hibernate -> {
            hibernate.put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new SchoolConnections(door));
            hibernate.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new SessionSchool());
        };
    }
}
