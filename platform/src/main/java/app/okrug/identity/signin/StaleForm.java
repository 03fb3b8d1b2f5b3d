package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// A form whose forgery protection does not fit: usually it was left open over night. It is shown afresh.
@Component
class StaleForm implements AccessDeniedHandler {

    private final SignInEntry entry;

    StaleForm(SignInEntry entry) {
        this.entry = entry;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (SignInEntry.isProgram(request)) {
            entry.answer(request, response, HttpServletResponse.SC_FORBIDDEN, "identity.stale_form");
            return;
        }
        var page = request.getRequestURI().equals(SignInPages.ACTIVATE) ? SignInPages.ACTIVATE : SignInPages.LOGIN;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page + "?" + SignInPages.STALE);
    }
}
