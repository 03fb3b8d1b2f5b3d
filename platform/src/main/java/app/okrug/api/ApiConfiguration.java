package app.okrug.api;

import app.okrug.language.Texts;
import app.okrug.quotas.ApiCalls;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/// Where programs are counted: after all filters of sign-in, before everything that answers.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    FilterRegistrationBean<ProgramCalls> programCalls(ApiCalls calls, Texts texts, JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new ProgramCalls(calls, texts, json));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
