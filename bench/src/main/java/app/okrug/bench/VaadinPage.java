package app.okrug.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page of the interface, opened with the requests that a browser makes: the document, the start of the interface,
/// and the walk to the route. Its state stays in the session, as that of an open tab does.
final class VaadinPage {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String changes;
    private final int bytes;

    private VaadinPage(String changes, int bytes) {
        this.changes = changes;
        this.bytes = bytes;
    }

    /// @param route without the leading slash, with what stands behind the question mark
    /// @throws IllegalStateException when the page is not shown
    static VaadinPage open(Visitor visitor, String route) {
        var parts = route.split("\\?", 2);
        var query = parts.length == 2 ? parts[1] : "";
        var document = visitor.body(visitor.get("/" + route));
        var location = URLEncoder.encode(parts[0], StandardCharsets.UTF_8);
        var start = visitor.body(visitor.get(
                "/?v-r=init&location=" + location + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        var started = JSON.readTree(start);
        var application = started.get("appConfig");
        var walk = Map.of(
                "csrfToken", application.get("uidl").get("Vaadin-Security-Key").asString(),
                "rpc", List.of(navigation(parts[0], query)),
                "syncId", application.get("uidl").get("syncId").asInt(),
                "clientId", 0);
        var answer = visitor.body(
                visitor.post("/?v-r=uidl&v-uiId=" + application.get("v-uiId").asInt(), JSON.writeValueAsString(walk)));
        // Answers to scripts begin with a guard against being run as one.
        var shown = answer.replaceFirst("^for\\(;;\\);", "");
        complain(route, shown);
        return new VaadinPage(shown, size(document) + size(start) + size(answer));
    }

    /// Whether these words stand on the page.
    boolean says(String words) {
        return changes.contains(words);
    }

    /// What has been sent for it, before compression.
    int bytes() {
        return bytes;
    }

    private static int size(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, Object> navigation(String route, String query) {
        return Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        route,
                        "query",
                        query,
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        ""));
    }

    /// Failures arrive with status 200.
    private static void complain(String route, String shown) {
        for (JsonNode part : JSON.readTree(shown)) {
            var meta = part.path("meta");
            if (meta.has("appError") || meta.has("sessionExpired")) {
                throw new IllegalStateException(route + " is not shown: " + meta);
            }
        }
    }
}
