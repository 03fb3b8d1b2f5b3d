package app.okrug.web.journal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the journal's worker answer for the teacher's day, too, which lies outside of its folder; and lets no cache
/// hold it back when a new one comes.
@Configuration(proxyBeanMethods = false)
class OfflineWorker {

    private static final String FILE = "/journal/offline-worker.js";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> headersOfTheOfflineWorker() {
        var headers = new FilterRegistrationBean<OncePerRequestFilter>(new Headers());
        headers.addUrlPatterns(FILE);
        return headers;
    }

    private static final class Headers extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/");
            response.setHeader("Cache-Control", "no-cache");
            chain.doFilter(request, response);
        }
    }
}
