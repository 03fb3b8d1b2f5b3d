package app.okrug.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/// Whatever people type, a line of the log of a container stays one line (security.md T-45).
class LogLineTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Анна\r\n2026-09-01 ERROR an invented line",
                "Анна\u2028\u2029\u0085\u000b\f",
                "\u001b[2J\u001b[31mкрасное\u0000",
                "\"} , {\"level\":\"ERROR\""
            })
    void whatIsTypedEndsNoLineAndSendsNoCommand(String typed) {
        var line = line("A name was refused: {}", typed);

        assertThat(line).endsWith("\n").doesNotContain("\u001b", "\u0000");
        assertThat(line.strip().split("[\r\n]")).hasSize(1);
        assertThat(JsonMapper.shared().readTree(line).path("message").stringValue())
                .isEqualTo("A name was refused: " + typed);
    }

    @Test
    void aStackIsPartOfItsLine() {
        var event = event("failed", new IllegalStateException("first\nsecond"));

        assertThat(encoded(event).strip().split("[\r\n]")).hasSize(1);
    }

    private static String line(String message, String typed) {
        var event = event(message, null);
        event.setArgumentArray(new Object[] {typed});
        return encoded(event);
    }

    private static LoggingEvent event(String message, @Nullable Throwable failure) {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        return new LoggingEvent("app.okrug", context.getLogger("app.okrug"), Level.WARN, message, failure, null);
    }

    private static String encoded(LoggingEvent event) {
        var context = new LoggerContext();
        context.putObject(Environment.class.getName(), new StandardEnvironment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
