package app.okrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Talks to what stands inside the measured process ([app.okrug.bench.measured]).
public final class Instruments {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String address;

    Instruments(String address) {
        this.address = address;
    }

    boolean ready() {
        try {
            return send("/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public Municipality make(int schools, int pupils) {
        return ask("/municipality?schools=" + schools + "&pupils=" + pupils, Municipality.class);
    }

    /// Makes schools without people.
    void lightSchools(int count) {
        ask("/light?schools=" + count, Integer.class);
    }

    /// Brings one more school in from its files.
    Imported bringIn(int pupils) {
        return ask("/import?pupils=" + pupils, Imported.class);
    }

    /// How long the two halves of an import took, in milliseconds.
    record Imported(int rows, double check, double apply) {}

    /// Milliseconds in which a draft of the municipality's template has been compared with all schools.
    double examine() {
        return ask("/template", Double.class);
    }

    /// Adds marks to the first school, those of one course first; there may be room for fewer.
    ///
    /// @return how many
    int addMarks(int count, UUID course) {
        return ask("/marks?count=" + count + "&course=" + course, Integer.class);
    }

    /// How often tables of many rows have been read from one end to the other.
    long scans() {
        return ask("/scans", Long.class);
    }

    Reading read() {
        return ask("/meters", Reading.class);
    }

    /// Bytes of the heap that are in use after everything that nobody needs has been thrown away.
    long liveHeap() {
        return ask("/heap", Long.class);
    }

    /// Milliseconds of one pass of the migrator with nothing to do.
    double idlePass() {
        return ask("/migration/idle", Double.class);
    }

    /// Milliseconds in which every school has got one more column.
    double columnPass() {
        return ask("/migration/column", Double.class);
    }

    /// Closes the term of today in the first school.
    ///
    /// @return how many changes its journal holds at that moment
    public long close() {
        return ask("/close", Long.class);
    }

    /// Opens it again.
    public void open() {
        ask("/open", Boolean.class);
    }

    Leases leases() {
        return ask("/leases", Leases.class);
    }

    /// What it takes to lease a connection and to give it back.
    ///
    /// @param plain from the pool, with no right in any school
    /// @param school through the door, for one school again and again
    /// @param turning through the door, for one school after another
    record Leases(Times plain, Times school, Times turning) {}

    private <T> T ask(String path, Class<T> answer) {
        var response = send(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " failed: " + response.body());
        }
        return json.readValue(response.body(), answer);
    }

    private HttpResponse<String> send(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .POST(BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
