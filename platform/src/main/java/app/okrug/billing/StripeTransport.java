package app.okrug.billing;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/// How a request leaves the house for Stripe: to its one address and no other, no redirect is followed, no
/// answer from a private range is asked for, and nothing but what the question needs is told (security.md
/// T-44).
class StripeTransport extends HttpClient {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LONGEST_ANSWER = 4_000_000;
    private static final Set<String> TOLD =
            Set.of("authorization", "accept", "stripe-version", "idempotency-key", "content-type");

    private final URI base;
    private final boolean standIn;
    private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /// @param standIn whether the address was set by hand, so that it may be a private one
    StripeTransport(URI base, boolean standIn) {
        this.base = base;
        this.standIn = standIn;
    }

    @Override
    public StripeResponse request(StripeRequest request) throws ApiConnectionException {
        try {
            var address = request.url().toURI();
            if (!base.getScheme().equals(address.getScheme())
                    || !base.getAuthority().equals(address.getAuthority())) {
                throw new IOException("Not the address of Stripe");
            }
            if (!standIn) {
                inPublic(address.getHost());
            }
            var answer = client.send(
                    question(request, address),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), LONGEST_ANSWER));
            // The library cannot tell an answer that is none, such as a proxy's page, from a fault of its own.
            if (answer.body().isBlank() || answer.body().strip().charAt(0) != '{') {
                throw new IOException("No answer of Stripe's: " + answer.statusCode());
            }
            return new StripeResponse(
                    answer.statusCode(), HttpHeaders.of(answer.headers().map()), answer.body());
        } catch (IOException | URISyntaxException failure) {
            throw new ApiConnectionException(failure.getClass().getSimpleName(), failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new ApiConnectionException("Interrupted", ended);
        }
    }

    private static HttpRequest question(StripeRequest request, URI address) {
        var content = request.content();
        var question = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(
                        request.method().name(),
                        content == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(content.byteArrayContent()))
                .setHeader("User-Agent", "Okrug");
        request.headers().map().forEach((name, values) -> {
            if (TOLD.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> question.setHeader(name, value));
            }
        });
        if (content != null) {
            question.setHeader("Content-Type", content.contentType());
        }
        return question.build();
    }

    private static void inPublic(String host) throws IOException {
        for (var address : InetAddress.getAllByName(host)) {
            var first = address.getAddress()[0] & 0xff;
            var second = address.getAddress()[1] & 0xff;
            var ofOperator = address.getAddress().length == 4 && first == 100 && second >= 64 && second < 128;
            var uniqueLocal = address.getAddress().length > 4 && (first & 0xfe) == 0xfc;
            if (address.isLoopbackAddress()
                    || address.isAnyLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress()
                    || ofOperator
                    || uniqueLocal) {
                throw new IOException("A private address");
            }
        }
    }
}
