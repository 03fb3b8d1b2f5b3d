package app.okrug.billing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Stripe for tests: answers as it does, and finds fault with every request that Stripe would not take – a
/// wrong path, key or version, a field too many or too few, something it does not know, the same key for
/// another wish.
public final class StripeStandIn implements AutoCloseable {

    public static final String KEY = "sk_test_okrug";
    public static final String WEBHOOK_SECRET = "whsec_okrug";
    private static final String VERSION = "2026-07-29.dahlia";
    private static final Pattern ONE =
            Pattern.compile("/v1/(subscriptions|invoices|checkout/sessions)/(\\w+)(/expire)?");

    private final HttpServer server;
    private final Map<String, Asked> answered = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> things = new ConcurrentHashMap<>();
    private final Map<String, String> invoices = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    /// A request and what was answered.
    public record Asked(
            String what,
            Map<String, String> fields,
            @Nullable String key,
            String answer) {}

    /// What Stripe says to a request it does not take.
    private static final class Fault extends RuntimeException {

        private final int status;

        Fault(int status, String why) {
            super(why);
            this.status = status;
        }
    }

    public StripeStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /// Whether connections break off from now on.
    public void away(boolean now) {
        away = now;
    }

    /// What it tells when asked for an invoice.
    public void invoice(String id, String body) {
        invoices.put(id, body);
    }

    /// A subscription that a payer has begun on its page.
    public void subscription(String id, String price) {
        things.put(id, Map.of("price", price));
    }

    /// Requests that it has answered, in their order.
    public List<Asked> asked(String what) {
        return asked.stream().filter(one -> one.what().startsWith(what)).toList();
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }

    public void forget() {
        asked.clear();
        faults.clear();
        away = false;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (away) {
            exchange.close();
            return;
        }
        try {
            send(exchange, 200, reply(exchange, body));
        } catch (Fault fault) {
            faults.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body + ": "
                    + fault.getMessage());
            send(
                    exchange,
                    fault.status,
                    "{\"error\": {\"type\": \"invalid_request_error\", \"message\": \"%s\"}}"
                            .formatted(fault.getMessage()));
        }
    }

    private String reply(HttpExchange exchange, String body) {
        var method = exchange.getRequestMethod();
        var headers = exchange.getRequestHeaders();
        check(("Bearer " + KEY).equals(headers.getFirst("Authorization")), 401, "Invalid API key");
        check(VERSION.equals(headers.getFirst("Stripe-Version")), 400, "Another version");
        check(headers.keySet().stream().noneMatch(name -> name.startsWith("X-stripe")), 400, "Too much is told");
        var query = exchange.getRequestURI().getRawQuery();
        var fields = form("POST".equals(method) ? body : query == null ? body : query);
        var what = method + " " + exchange.getRequestURI().getPath();
        if ("GET".equals(method)) {
            return kept(what, fields, null, read(exchange.getRequestURI().getPath()));
        }
        if (!body.isEmpty()) {
            var type = String.valueOf(headers.getFirst("Content-Type"));
            check(type.startsWith("application/x-www-form-urlencoded"), 400, "No form");
        }
        var key = headers.getFirst("Idempotency-Key");
        check(key != null, 400, "No idempotency key");
        var before = answered.get(key);
        if (before != null) {
            check(before.what().equals(what) && before.fields().equals(fields), 400, "The key is another wish's");
            return before.answer();
        }
        var made =
                kept(what, fields, key, change(method, exchange.getRequestURI().getPath(), fields));
        answered.put(key, asked.getLast());
        return made;
    }

    private String change(String method, String path, Map<String, String> fields) {
        return switch (method + " " + path) {
            case "POST /v1/customers" -> {
                only(fields, "name", "metadata[okrug_payer]", "metadata[inn]");
                yield made("cus", "customer", fields);
            }
            case "POST /v1/prices" -> {
                only(fields, "currency", "unit_amount", "recurring[interval]", "product_data[name]");
                check("rub".equals(fields.get("currency")), 400, "No such currency");
                check(fields.getOrDefault("unit_amount", "").matches("\\d+"), 400, "No amount");
                check("month".equals(fields.get("recurring[interval]")), 400, "No interval");
                yield made("price", "price", fields);
            }
            case "POST /v1/checkout/sessions" -> checkout(fields);
            case "POST /v1/billing_portal/sessions" -> {
                only(fields, "customer", "return_url");
                known(fields.get("customer"));
                absolute(fields.get("return_url"));
                yield made("bps", "billing_portal.session", fields);
            }
            default -> changed(method, path, fields);
        };
    }

    private String checkout(Map<String, String> fields) {
        var expected = new ArrayList<>(List.of(
                "mode",
                "customer",
                "line_items[0][price]",
                "line_items[0][quantity]",
                "subscription_data[metadata][okrug_contract]",
                "subscription_data[metadata][okrug_school]",
                "subscription_data[description]",
                "success_url",
                "cancel_url",
                "expires_at"));
        var free = fields.get("subscription_data[trial_period_days]");
        if (free != null) {
            check(Integer.parseInt(free) > 0, 400, "A trial of no days");
            expected.add("subscription_data[trial_period_days]");
        }
        only(fields, expected.toArray(String[]::new));
        check("subscription".equals(fields.get("mode")), 400, "No such mode");
        check("1".equals(fields.get("line_items[0][quantity]")), 400, "Not one");
        known(fields.get("customer"));
        known(fields.get("line_items[0][price]"));
        absolute(fields.get("success_url"));
        absolute(fields.get("cancel_url"));
        return made("cs", "checkout.session", fields);
    }

    private String changed(String method, String path, Map<String, String> fields) {
        var one = ONE.matcher(path);
        check(one.matches(), 404, "Unrecognized request URL");
        known(one.group(2));
        var expire = one.group(3) != null;
        if ("POST".equals(method) && expire && "checkout/sessions".equals(one.group(1))) {
            only(fields);
            return "{\"id\": \"%s\", \"object\": \"checkout.session\", \"status\": \"expired\"}"
                    .formatted(one.group(2));
        }
        check("subscriptions".equals(one.group(1)) && !expire, 404, "Unrecognized request URL");
        if ("DELETE".equals(method)) {
            only(fields, "invoice_now", "prorate");
            return subscription(
                    one.group(2), "canceled", things.get(one.group(2)).getOrDefault("price", ""));
        }
        check("POST".equals(method), 404, "Unrecognized request URL");
        only(fields, "items[0][id]", "items[0][price]", "proration_behavior");
        check(fields.get("items[0][id]").equals("si_" + one.group(2)), 400, "No such item");
        known(fields.get("items[0][price]"));
        check(fields.get("proration_behavior").matches("none|create_prorations"), 400, "No such behavior");
        things.put(one.group(2), Map.of("price", fields.get("items[0][price]")));
        return subscription(one.group(2), "active", fields.get("items[0][price]"));
    }

    /// A subscription in Stripe's words.
    static String subscription(String id, String status, String price) {
        return """
               {"id": "%1$s", "object": "subscription", "status": "%2$s", "created": 1788000000, "items": {"object": "list",
                "data": [{"id": "si_%1$s", "object": "subscription_item", "price": {"id": "%3$s", "object": "price"}}]}}
               """.formatted(id, status, price);
    }

    private String read(String path) {
        var one = ONE.matcher(path);
        var found = one.matches() && "invoices".equals(one.group(1)) ? invoices.get(one.group(2)) : null;
        if (found == null) {
            throw new Fault(404, "No such invoice");
        }
        return found;
    }

    private String kept(String what, Map<String, String> fields, @Nullable String key, String answer) {
        asked.add(new Asked(what, fields, key, answer));
        return answer;
    }

    private String made(String prefix, String kind, Map<String, String> fields) {
        var id = prefix + "_" + (things.size() + 1);
        things.put(id, new HashMap<>(fields));
        return "{\"id\": \"%s\", \"object\": \"%s\", \"url\": \"https://pay.example/%s\"}".formatted(id, kind, id);
    }

    private void known(@Nullable String id) {
        check(id != null && things.containsKey(id), 404, "No such " + id);
    }

    private static void absolute(@Nullable String address) {
        check(address != null && address.matches("https?://[^/]+/.*"), 400, "Not a valid URL");
    }

    private static void only(Map<String, String> fields, String... expected) {
        check(fields.keySet().equals(new TreeMap<>(fields(expected)).keySet()), 400, "Fields " + fields.keySet());
        check(fields.values().stream().noneMatch(String::isBlank), 400, "An empty field");
    }

    private static Map<String, String> fields(String... names) {
        var all = new HashMap<String, String>();
        for (var name : names) {
            all.put(name, "");
        }
        return all;
    }

    private static void check(boolean well, int status, String why) {
        if (!well) {
            throw new Fault(status, why);
        }
    }

    private static Map<String, String> form(String body) {
        var fields = new TreeMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
