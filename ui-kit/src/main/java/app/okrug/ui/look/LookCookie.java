package app.okrug.ui.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a [Look] is kept between visits, and how it gets onto the page.
public final class LookCookie {

    /// The cookie's name; pages outside of the shell read it too.
    public static final String NAME = "okrug-look";

    private static final Duration YEAR = Duration.ofDays(365);

    private LookCookie() {}

    /// The look that this reader has chosen on this device.
    public static Look of(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return Look.read(cookie.getValue());
                }
            }
        }
        return Look.OF_THE_DEVICE;
    }

    /// Keeps the choice and changes the open page at once.
    public static void choose(Look look, UI ui) {
        keep(look, VaadinService.getCurrentResponse(), VaadinService.getCurrentRequest());
        attributes(look)
                .forEach((name, value) ->
                        ui.getPage().executeJs("document.documentElement.setAttribute($0, $1)", name, value));
    }

    /// What `okrug.css` asks of the root element.
    static Map<String, String> attributes(Look look) {
        return Map.of(
                "data-theme", Look.attribute(look.theme()),
                "data-contrast", Look.attribute(look.contrast()),
                "data-text", Look.attribute(look.text()));
    }

    private static void keep(Look look, VaadinResponse response, VaadinRequest request) {
        var cookie = new Cookie(NAME, look.written());
        cookie.setPath("/");
        cookie.setMaxAge((int) YEAR.toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
