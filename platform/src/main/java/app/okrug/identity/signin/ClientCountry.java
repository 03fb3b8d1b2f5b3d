package app.okrug.identity.signin;

import app.okrug.identity.IdentitySettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// From which country a request comes, as the proxy in front says. The header is believed where the container has
/// recognised the proxy by its address, and never from anybody else.
@Component
class ClientCountry {

    /// Set by the container when the request came by a proxy that it trusts (`Globals.REQUEST_FORWARDED_ATTRIBUTE`).
    static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    /// What proxies say when they do not know.
    private static final List<String> UNKNOWN = List.of("XX", "ZZ");

    private final @Nullable String header;

    ClientCountry(IdentitySettings settings) {
        this.header = settings.countryHeader();
    }

    /// Two letters of ISO 3166; empty when nobody trusted names one.
    String of(HttpServletRequest request) {
        if (header == null || header.isBlank() || !Boolean.TRUE.equals(request.getAttribute(FORWARDED))) {
            return "";
        }
        // Two headers of the name: one of them is not the proxy's.
        var said = Collections.list(request.getHeaders(header));
        var code = said.size() == 1 ? said.getFirst().strip().toUpperCase(Locale.ROOT) : "";
        return CODE.matcher(code).matches() && !UNKNOWN.contains(code) ? code : "";
    }
}
