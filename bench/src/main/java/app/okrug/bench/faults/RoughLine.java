package app.okrug.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A bad line between the writers and the application: it loses requests before they arrive, answers after
/// everything was done, and holds both up for longer than anybody waits.
final class RoughLine implements AutoCloseable {

    /// How many pieces of a thousand are lost, or held up, each way.
    private static final int LOST = 20;

    private static final int HELD = 2;
    /// Longer than a writer waits.
    static final long HOLDING_MILLIS = 12_000;

    private final ServerSocket server;
    private final int applicationPort;
    private final AtomicInteger lostRequests = new AtomicInteger();
    private final AtomicInteger lostAnswers = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();

    private RoughLine(ServerSocket server, int applicationPort) {
        this.server = server;
        this.applicationPort = applicationPort;
    }

    static RoughLine to(int applicationPort) throws IOException {
        var line = new RoughLine(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), applicationPort);
        Thread.ofVirtual().name("rough-line").start(line::accept);
        return line;
    }

    String address() {
        return "http://localhost:" + server.getLocalPort();
    }

    int lostRequests() {
        return lostRequests.get();
    }

    int lostAnswers() {
        return lostAnswers.get();
    }

    int held() {
        return held.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                join(server.accept());
            } catch (IOException over) {
                // Closed, or the application is not there at the moment: the caller sees a connection that breaks.
                continue;
            }
        }
    }

    private void join(Socket caller) throws IOException {
        Socket application;
        try {
            application = new Socket(InetAddress.getLoopbackAddress(), applicationPort);
        } catch (IOException away) {
            caller.close();
            throw away;
        }
        Thread.ofVirtual().start(() -> pass(caller, application, lostRequests));
        Thread.ofVirtual().start(() -> pass(application, caller, lostAnswers));
    }

    /// Passes on what comes, until one side hangs up or the line breaks.
    private void pass(Socket from, Socket to, AtomicInteger lost) {
        try (from;
                to) {
            InputStream coming = from.getInputStream();
            OutputStream going = to.getOutputStream();
            var piece = new byte[64 * 1024];
            for (var length = coming.read(piece); length >= 0; length = coming.read(piece)) {
                var luck = ThreadLocalRandom.current().nextInt(1000);
                if (luck < LOST) {
                    lost.incrementAndGet();
                    return;
                }
                if (luck < LOST + HELD) {
                    held.incrementAndGet();
                    TimeUnit.MILLISECONDS.sleep(HOLDING_MILLIS);
                }
                going.write(piece, 0, length);
                going.flush();
            }
        } catch (IOException broken) {
            // As lines do.
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
