package app.okrug.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// A browser of a test: keeps cookies, sends forms, follows nothing by itself.
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /// Opens the page of a form and sends it with its token.
    HttpResponse<String> form(String page, Map<String, String> fields) {
        return formTo(page, page.replaceAll("\\?.*", ""), fields);
    }

    /// The same by another button of the form.
    HttpResponse<String> formTo(String page, String action, Map<String, String> fields) {
        var opened = get(page);
        var token = TOKEN.matcher(opened.body());
        if (!token.find()) {
            throw new AssertionError("No form at " + page + ": " + opened.statusCode() + " " + opened.body());
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", HtmlUtils.htmlUnescape(token.group(1)));
        return post(action, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return postRaw(path, encoded(fields), headers);
    }

    HttpResponse<String> postRaw(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// As scripts of our pages send: with the token from the cookie.
    HttpResponse<String> script(String path, Map<String, String> fields) {
        return post(path, fields, "X-XSRF-TOKEN", cookie("XSRF-TOKEN"), "X-Requested-With", "XMLHttpRequest");
    }

    HttpResponse<String> signIn(String login, String password) {
        return form("/login", Map.of("login", login, "password", password));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
        for (var index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
