package app.okrug.identity;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires what identity needs of the configuration.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    @Bean
    Issuer issuer(@Value("${okrug.issuer:http://localhost:${server.port:8080}}") URI address) {
        return new Issuer(address);
    }
}
