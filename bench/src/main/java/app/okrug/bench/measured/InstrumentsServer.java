package app.okrug.bench.measured;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The instruments' own small server, on this machine only. It stands beside the application's, so that asking
/// the meters goes past everything that is measured.
@Component("bench.InstrumentsServer")
class InstrumentsServer implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(InstrumentsServer.class);

    private final HttpServer server;
    private final JsonMapper json;

    InstrumentsServer(
            @Value("${bench.instruments-port}") int port,
            JsonMapper json,
            Meters meters,
            Passes passes,
            Doors doors,
            Locks locks,
            Load load,
            Statements statements,
            MunicipalityMaking municipality,
            Importing importing,
            LightSchools light)
            throws IOException {
        this.json = json;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/ready", _ -> true);
        answer("/meters", _ -> meters.read());
        answer("/heap", _ -> meters.liveHeap());
        answer("/migration/idle", _ -> passes.idle());
        answer("/migration/column", _ -> passes.column());
        answer("/leases", _ -> doors.measure());
        answer("/close", _ -> locks.close());
        answer("/open", _ -> locks.open());
        answer("/scans", _ -> statements.scans());
        answer("/light", query -> light.make(number(query, "schools")));
        answer("/import", query -> importing.bringIn(number(query, "pupils")));
        answer("/template", _ -> light.examine());
        answer("/marks", query -> load.add(number(query, "count"), UUID.fromString(query.getOrDefault("course", ""))));
        answer("/municipality", query -> municipality.make(number(query, "schools"), number(query, "pupils")));
    }

    /// Nobody may ask before the application serves.
    @EventListener
    void open(ApplicationReadyEvent ready) {
        server.start();
    }

    private static int number(Map<String, String> query, String name) {
        return Integer.parseInt(query.getOrDefault(name, "0"));
    }

    private void answer(String path, Function<Map<String, String>, Object> question) {
        server.createContext(path, exchange -> {
            try {
                send(exchange, 200, json.writeValueAsBytes(question.apply(query(exchange))));
            } catch (RuntimeException failure) {
                // Whatever it was, the one who measures must hear of it.
                log.error("{} failed", path, failure);
                send(exchange, 500, String.valueOf(failure).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void destroy() {
        server.stop(0);
    }
}
