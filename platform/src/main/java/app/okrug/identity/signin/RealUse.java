package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;

/// What a person does, as against what an open page asks for by itself: polls and heartbeats keep no session open.
final class RealUse {

    private RealUse() {}

    static boolean is(HttpServletRequest request) {
        if ("heartbeat".equals(request.getParameter("v-r"))) {
            return false;
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var asksByItself = (path.startsWith("/api/") && path.endsWith("/changes"))
                || path.equals("/api/diary/news")
                || (path.equals(SessionEndpoint.PATH) && request.getMethod().equals("GET"));
        return !asksByItself;
    }
}
