package app.okrug.web.journal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the journal's worker answer for the teacher's day, too, which lies outside of its folder, and lets it read our
/// own files, which the policy of public files forbids to the worker as to any page.
@Configuration(proxyBeanMethods = false)
class OfflineWorker {

    private static final String FILE = "/journal/offline-worker.js";
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> headersOfTheOfflineWorker() {
        var headers = new FilterRegistrationBean<OncePerRequestFilter>(new Headers());
        headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
        headers.addUrlPatterns(FILE);
        return headers;
    }

    private static final class Headers extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/");
            // The chain behind leaves alone what is set.
            response.setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        }
    }
}
