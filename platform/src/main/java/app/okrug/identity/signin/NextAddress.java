package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where to go after sign-in: a place of this deployment, carried in the address so that visitors need no session.
public final class NextAddress {

    static final String PARAMETER = "next";
    static final String HOME = "/";
    private static final int LONGEST = 3000;

    private NextAddress() {}

    /// The place that was asked for, if it is one of ours; the start page otherwise.
    public static String of(@Nullable String wish) {
        if (wish == null
                || wish.length() > LONGEST
                || !wish.startsWith("/")
                || wish.startsWith("//")
                || wish.indexOf('\\') >= 0
                || wish.chars().anyMatch(Character::isISOControl)) {
            return HOME;
        }
        return wish;
    }

    /// The sign-in page that leads back to the page being asked for.
    static String signInFor(HttpServletRequest request) {
        return SignInPages.LOGIN + query(of(here(request)));
    }

    /// The address being asked for.
    public static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /// The address as a part of another one; empty for the start page.
    public static String query(String next) {
        return next.equals(HOME) ? "" : "?" + PARAMETER + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /// Whether a form on our page ends up at another program's address, which the page's own policy would forbid.
    static boolean leadsOut(String next) {
        return next.startsWith("/oauth2/authorize");
    }
}
