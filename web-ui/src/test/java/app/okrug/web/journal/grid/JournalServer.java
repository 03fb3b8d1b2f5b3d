package app.okrug.web.journal.grid;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// Serves the page's own files and a {@link JournalOfTest} over the page's contract, and can
/// break as networks and sessions break.
final class JournalServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    final JournalOfTest journal;

    /// The bodies of all requests to write, in order.
    final List<Map<String, Object>> writes = new ArrayList<>();

    volatile boolean unreachable;

    /// Nothing is answered at all, no page and no file.
    volatile boolean gone;

    volatile boolean signedOut;
    volatile boolean losesNextAnswer;

    private final HttpServer server;

    JournalServer(JournalOfTest journal) throws IOException {
        this.journal = journal;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (gone) {
            return;
        }
        if (path.startsWith("/journal/") && path.contains(".")) {
            file(exchange, path);
        } else if (path.startsWith("/api/")) {
            data(exchange, path);
        } else if (path.equals("/login")) {
            signIn(exchange);
        } else if (path.equals("/") || path.startsWith("/journal/")) {
            exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=token; Path=/");
            send(exchange, 200, "text/html", host());
        } else if (path.equals("/paper")) {
            exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=token; Path=/");
            send(exchange, 200, "text/html", paper());
        } else if (path.equals("/parallel")) {
            send(exchange, 200, "text/html", parallel());
        } else if (path.equals("/day")) {
            send(exchange, 200, "text/html", day());
        } else {
            send(exchange, 204, "text/plain", "");
        }
    }

    private void data(HttpExchange exchange, String path) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (unreachable) {
            return;
        }
        if (signedOut) {
            send(exchange, 401, "application/json", "{}");
        } else if (path.startsWith("/api/results/pages/")) {
            json(exchange, journal.results());
        } else if (path.contains("/parallels/")) {
            json(exchange, journal.parallel());
        } else if (path.contains("/pages/")) {
            json(exchange, journal.page());
        } else if (path.contains("/homework/")) {
            json(exchange, homework());
        } else if (path.contains("/changes/")) {
            var query = exchange.getRequestURI().getQuery();
            json(exchange, journal.changes(Integer.parseInt(query.substring(query.indexOf("since=") + 6))));
        } else if (path.endsWith("/history")) {
            json(
                    exchange,
                    List.of(Map.of("at", "2026-11-19T03:00:00Z", "by", "Лукина В. З.", "before", "3", "after", "4")));
        } else if (path.endsWith("/unlocks")) {
            unlock(exchange, body);
        } else {
            write(exchange, body);
        }
    }

    private static Map<String, Object> homework() {
        return Map.of(
                "handIn",
                false,
                "version",
                0,
                "files",
                List.of(),
                "individual",
                List.of(),
                "pupils",
                List.of(),
                "load",
                Map.of("minutes", Map.of(), "unsaid", 0, "subjects", List.of()),
                "rules",
                List.of(),
                "megabytes",
                10);
    }

    @SuppressWarnings("unchecked")
    private void unlock(HttpExchange exchange, String body) throws IOException {
        journal.ask(JSON.readValue(body, Map.class));
        json(exchange, Map.of("id", JournalOfTest.UNLOCK));
    }

    @SuppressWarnings("unchecked")
    private void write(HttpExchange exchange, String body) throws IOException {
        Map<String, Object> request = JSON.readValue(body, Map.class);
        writes.add(request);
        var operations = (List<Map<String, Object>>) request.get("operations");
        var results = journal.apply(operations, request.get("allOrNothing").equals(true));
        if (losesNextAnswer) {
            losesNextAnswer = false;
            return;
        }
        json(exchange, Map.of("results", results, "savedAt", "2026-11-20T03:42:07Z", "change", 0));
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        signedOut = !body.contains("password=right");
        if (signedOut) {
            send(exchange, 401, "application/json", "{\"text\":\"Пароль не подошёл.\"}");
        } else {
            send(exchange, 204, "text/plain", "");
        }
    }

    private static void file(HttpExchange exchange, String path) throws IOException {
        try (var file = JournalServer.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (file == null) {
                send(exchange, 404, "text/plain", "");
                return;
            }
            var content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Service-Worker-Allowed", "/");
            send(exchange, 200, path.endsWith(".css") ? "text/css" : "text/javascript", content);
        }
    }

    private static void json(HttpExchange exchange, Object value) throws IOException {
        send(exchange, 200, "application/json", JSON.writeValueAsString(value));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String host() throws IOException {
        return """
            <!doctype html><html lang="ru"><meta charset="utf-8"><title>Журнал</title>
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <style>html { color-scheme: light dark } html, body, main { height: 100%%; margin: 0 }</style>
            <main><okrug-journal course="%s" term="%s"></okrug-journal></main>
            <script type="module" src="/journal/okrug-journal.js"></script>
            <script type="module">
              const page = document.querySelector("okrug-journal");
              Object.assign(page, { texts: %s, locale: "ru", school: "north", user: "teacher" });
            </script></html>
            """.formatted(JournalOfTest.COURSE, JournalOfTest.TERM, JSON.writeValueAsString(texts()));
    }

    private static String parallel() throws IOException {
        return """
            <!doctype html><html lang="ru"><meta charset="utf-8"><title>Журнал параллели</title>
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <style>html { color-scheme: light dark } html, body, main { height: 100%%; margin: 0 }</style>
            <main></main>
            <script type="module" src="/journal/okrug-parallel.js"></script>
            <script type="module">
              const parallel = document.createElement("okrug-parallel");
              parallel.setAttribute("subject", "%s");
              parallel.setAttribute("parallel", "8");
              Object.assign(parallel, { texts: %s, locale: "ru", school: "north", user: "teacher" });
              document.querySelector("main").append(parallel);
            </script></html>
            """.formatted(JournalOfTest.COURSE, JSON.writeValueAsString(texts()));
    }

    private static String day() throws IOException {
        return """
            <!doctype html><html lang="ru"><meta charset="utf-8"><title>Мой день</title>
            <okrug-ahead></okrug-ahead><a href="/journal/%s">8А · Алгебра</a>
            <script type="module" src="/journal/ahead.js"></script>
            <script type="module">
              const lesson = { lesson: "%s", course: "%s", number: 3, time: "09:45–10:25", title: "8А · Алгебра", room: "каб. 21" };
              const ahead = document.createElement("okrug-ahead");
              Object.assign(ahead, { texts: %s, locale: "ru", school: "north", user: "teacher" });
              ahead.day = { date: "2026-11-20", keeper: "lukina", lessons: [lesson] };
              document.querySelector("okrug-ahead").replaceWith(ahead);
            </script></html>
            """.formatted(
                        JournalOfTest.COURSE,
                        JournalOfTest.lesson(JournalOfTest.TODAY),
                        JournalOfTest.COURSE,
                        JSON.writeValueAsString(texts()));
    }

    /// A day of two sheets: the lesson of today, and one that is closed.
    private static String paper() throws IOException {
        return """
            <!doctype html><html lang="ru"><meta charset="utf-8"><title>Внести с бумаги</title>
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <style>html { color-scheme: light dark }</style>
            <main><h1>Внести с бумаги</h1><okrug-paper></okrug-paper></main>
            <script type="module" src="/journal/okrug-paper.js"></script>
            <script type="module">
              const sheet = (lesson, number, time) => ({ lesson, course: "%s", term: "%s", number, time, title: "8А · Алгебра", entered: false });
              const paper = document.createElement("okrug-paper");
              Object.assign(paper, { texts: %s, locale: "ru", school: "north", user: "teacher" });
              paper.day = { date: "2026-11-20", lessons: [sheet("%s", 3, "09:45–10:25"), sheet("%s", 4, "10:40–11:20")] };
              document.querySelector("okrug-paper").replaceWith(paper);
            </script></html>
            """.formatted(
                        JournalOfTest.COURSE,
                        JournalOfTest.TERM,
                        JSON.writeValueAsString(texts()),
                        JournalOfTest.lesson(JournalOfTest.TODAY),
                        JournalOfTest.lesson(0));
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var bundle = JournalServer.class.getResourceAsStream("/texts/grid.properties")) {
            texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
