package app.okrug.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.cbor.JacksonCborHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What programs may send and be answered in. A library that reads another format for a purpose of its own would
/// bring it to every address, past what is said of JSON and its bounds.
@Configuration(proxyBeanMethods = false)
class SpokenFormats implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(
                all -> all.removeIf(JacksonCborHttpMessageConverter.class::isInstance));
    }
}
