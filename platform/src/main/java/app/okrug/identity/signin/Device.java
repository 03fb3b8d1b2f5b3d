package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which browser on which system a request comes from, in two names that people know. Believed by nobody: a
/// request says what it likes.
final class Device {

    /// The first that is found counts: browsers name their forerunners, too.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("YaBrowser", "Яндекс.Браузер"),
            Map.entry("Edg", "Edge"),
            Map.entry("OPR", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("Chrom", "Chrome"),
            Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "macOS"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    /// «Chrome, Windows»; empty when the request does not say.
    static String of(HttpServletRequest request) {
        var said = request.getHeader("User-Agent");
        return said == null
                ? ""
                : Stream.of(first(BROWSERS, said), first(SYSTEMS, said))
                        .filter(name -> name != null)
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String first(List<Map.Entry<String, String>> known, String said) {
        return known.stream()
                .filter(one -> said.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
