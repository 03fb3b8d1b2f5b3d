package app.okrug.identity.signin;

import app.okrug.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What somebody gets who asks for more than visitors may: a page leads to sign-in and back, a program gets 401.
@Component
public class SignInEntry implements AuthenticationEntryPoint {

    /// Vaadin's own message; its client then shows what the application says about ended sessions.
    private static final String SESSION_EXPIRED = "for(;;);[{\"meta\":{\"sessionExpired\":true}}]";

    private final Texts texts;
    private final ReaderLanguage language;
    private final JsonMapper json;

    SignInEntry(Texts texts, ReaderLanguage language, JsonMapper json) {
        this.texts = texts;
        this.language = language;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        var ofVaadin = request.getParameter("v-r");
        if ("uidl".equals(ofVaadin)) {
            response.setContentType("application/json; charset=UTF-8");
            response.getWriter().write(SESSION_EXPIRED);
        } else if ("heartbeat".equals(ofVaadin)) {
            response.setStatus(HttpServletResponse.SC_GONE);
        } else if (ofVaadin != null || isProgram(request)) {
            answer(request, response, HttpServletResponse.SC_UNAUTHORIZED, "identity.not_signed_in");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", isPage(request) ? NextAddress.signInFor(request) : SignInPages.LOGIN);
        }
    }

    /// A refusal as JSON, in the reader's language.
    void answer(HttpServletRequest request, HttpServletResponse response, int status, String key) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(new Said(texts.text(language.resolveLocale(request), key))));
    }

    static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
