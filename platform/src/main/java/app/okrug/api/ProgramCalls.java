package app.okrug.api;

import app.okrug.api.Faults.Fault;
import app.okrug.language.Texts;
import app.okrug.quotas.ApiCalls;
import app.okrug.quotas.CallsOver;
import app.okrug.tenancy.CurrentSchool;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// Counts what programs ask of a school, and answers 429 when it is too much. It stands behind sign-in, so that nobody
/// uses up the calls of a school without a token of it; people at our own pages, who come with a cookie, are not
/// counted.
final class ProgramCalls extends OncePerRequestFilter {

    private static final String TOKEN = "Bearer ";

    private final ApiCalls calls;
    private final Texts texts;
    private final JsonMapper json;

    ProgramCalls(ApiCalls calls, Texts texts, JsonMapper json) {
        this.calls = calls;
        this.texts = texts;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var over = calls.take();
        if (over.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, over.get());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown == null
                || !shown.regionMatches(true, 0, TOKEN, 0, TOKEN.length())
                || CurrentSchool.find().isEmpty();
    }

    private void refuse(HttpServletResponse response, CallsOver over) throws IOException {
        var text = texts.counted("api.fault.too-many." + over.quota(), over.limit());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(over.again().toSeconds()));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(new Fault("too-many", text)));
    }
}
