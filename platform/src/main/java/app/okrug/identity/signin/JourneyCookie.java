package app.okrug.identity.signin;

import app.okrug.identity.Issuer;
import app.okrug.identity.outside.Journeys;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/// What the browser carries to the outside provider and back: so the answer counts in that browser alone.
@Component
class JourneyCookie {

    private final boolean encrypted;

    JourneyCookie(Issuer issuer) {
        this.encrypted = issuer.encrypted();
    }

    void give(HttpServletResponse response, String sealed) {
        response.addCookie(cookie(sealed, (int) Journeys.LONGEST.toSeconds()));
    }

    /// Takes it back; empty when there is none.
    String take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0));
        var cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    private String name() {
        return encrypted ? "__Host-okrug-outside" : "okrug-outside";
    }

    /// `Lax`: the provider leads back by a link, which is the one thing it must come with.
    private Cookie cookie(String value, int age) {
        var cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(encrypted);
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
