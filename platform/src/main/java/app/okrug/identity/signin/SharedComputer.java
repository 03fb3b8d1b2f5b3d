package app.okrug.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;

/// What somebody said of the computer at sign-in: that others use it, too (security.md S-07). The session ends sooner
/// there, and the journal's scripts, which read the cookie, leave nothing of their work in the browser.
final class SharedComputer {

    /// How long a session may lie unused at such a computer, at most.
    static final Duration IDLE = Duration.ofMinutes(10);

    private static final String FIELD = "computer";
    private static final String SHARED = "shared";
    private static final String COOKIE = "okrug-shared";

    private SharedComputer() {}

    /// What the form says; without the form, as in the dialog of an open page, what was said before.
    static boolean said(HttpServletRequest request) {
        var field = request.getParameterValues(FIELD);
        return field == null ? remembered(request) : Arrays.asList(field).contains(SHARED);
    }

    /// Remembers it until the browser is closed.
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        var shared = said(request);
        if (shared != remembered(request)) {
            response.addCookie(cookie(shared));
        }
    }

    static boolean remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals("1"));
    }

    private static Cookie cookie(boolean shared) {
        var cookie = new Cookie(COOKIE, shared ? "1" : "");
        cookie.setPath("/");
        cookie.setMaxAge(shared ? -1 : 0);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
