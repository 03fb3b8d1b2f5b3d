package app.okrug.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page on its way to paper fetches nothing (security.md T-43).
class PaperTests {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer metadata;

    @BeforeEach
    void listen() throws IOException {
        metadata = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        metadata.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        metadata.start();
    }

    @AfterEach
    void stopListening() {
        metadata.stop(0);
    }

    @Test
    void noPictureStyleOrFrameIsFetched(@TempDir Path folder) throws IOException {
        var address = "http://127.0.0.1:" + metadata.getAddress().getPort() + "/latest/meta-data";
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "тайна", StandardCharsets.UTF_8);

        var text = read(Paper.pdf("""
                <html><head><link rel="stylesheet" href="%1$s/a.css"/>
                <style>@import url(%1$s/b.css); body { font-family: 'Golos Text'; background: url(%1$s/c.png) }</style></head>
                <body><p>Ведомость</p><img src="%1$s/d.png"/><img src="%2$s"/>
                <object data="%2$s" type="text/html"></object><iframe src="%1$s/e"></iframe></body></html>
                """.formatted(address, secret.toUri())));

        assertThat(asked).hasValue(0);
        assertThat(text).contains("Ведомость").doesNotContain("тайна");
    }

    @Test
    void anEntityOfAFileIsNotPutIn(@TempDir Path folder) throws IOException {
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "тайна", StandardCharsets.UTF_8);

        String text;
        try {
            text = read(Paper.pdf("""
                    <!DOCTYPE html [<!ENTITY stolen SYSTEM "%s">]>
                    <html><body style="font-family: 'Golos Text'"><p>Ведомость &stolen;</p></body></html>
                    """.formatted(secret.toUri())));
        } catch (RuntimeException refused) {
            text = "";
        }

        assertThat(text).doesNotContain("тайна");
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
