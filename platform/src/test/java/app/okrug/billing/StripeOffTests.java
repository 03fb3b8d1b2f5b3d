package app.okrug.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.testing.PlatformTest;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/// A deployment without keys for Stripe, and where requests to Stripe do not go.
@PlatformTest
class StripeOffTests {

    @Autowired
    BillingFixture billing;

    @Autowired
    CardPayments cards;

    @Autowired
    WebApplicationContext context;

    @Test
    void withoutKeysThereIsNoPaymentByCard() {
        assertThat(cards.offered()).isFalse();
        assertThatThrownBy(() -> billing.byCard(BillingFixture.TERMS)).isInstanceOf(BillingRefused.class);
        assertThat(new StripeTeller(context).tell("invoice.paid", "{}")).isEqualTo(404);
    }

    @Test // T-44
    void aPrivateAddressIsNotAsked() throws Exception {
        var asked = new AtomicInteger();
        var server = server(asked, 200);
        try {
            var address = URI.create("http://localhost:" + server.getAddress().getPort());

            assertThatThrownBy(() -> client(address, false).v1().invoices().retrieve("in_1"))
                    .isInstanceOf(ApiConnectionException.class);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test // T-44
    void aRedirectIsNotFollowed() throws Exception {
        var asked = new AtomicInteger();
        var server = server(asked, 302);
        try {
            var address = URI.create("http://localhost:" + server.getAddress().getPort());

            assertThatThrownBy(() -> client(address, true).v1().invoices().retrieve("in_1"))
                    .isInstanceOf(ApiConnectionException.class);
            assertThat(asked).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    private static StripeClient client(URI address, boolean standIn) {
        return StripeClient.builder()
                .setApiKey("sk_test_okrug")
                .setApiBase(address.toString())
                .setHttpClient(new StripeTransport(address, standIn))
                .build();
    }

    private static HttpServer server(AtomicInteger asked, int status) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
