package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// The forgery protection that a form carries.
public final class FormToken {

    private FormToken() {}

    /// Its value for the hidden field `_csrf`.
    public static String of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
