package app.okrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: keeps cookies, sends forms with their token, and scripts' requests with the
/// cookie's.
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /// Who signs in waits for his turn among all others: passwords are dear to check.
    private static final Duration PATIENCE_AT_THE_DOOR = Duration.ofMinutes(5);

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String address;
    private final Duration patience;

    Visitor(String address) {
        this(address, PATIENCE_AT_THE_DOOR);
    }

    /// @param patience how long the visitor waits for an answer once signed in
    public Visitor(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /// Opens the sign-in page and sends its form.
    ///
    /// @throws IllegalStateException when that does not let the visitor in
    public void signIn(String login, String password) {
        var form = TOKEN.matcher(
                send(request("/login").timeout(PATIENCE_AT_THE_DOOR).GET()).body());
        if (!form.find()) {
            throw new IllegalStateException("The sign-in page has no form");
        }
        var fields = Map.of("login", login, "password", password, "_csrf", form.group(1));
        var answer = send(request("/login")
                .timeout(PATIENCE_AT_THE_DOOR)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException(login + " is not let in: " + answer.statusCode());
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// Sends JSON as the scripts of our pages do.
    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(json)));
    }

    /// @throws IllegalStateException for every status but 200
    public String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(patience);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
