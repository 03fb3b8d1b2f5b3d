package app.okrug.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the metrics tell of people at work: nothing by which anybody could be known, and never more for more people or
/// stranger addresses (security.md T-20).
@EndToEnd
class MetersIT {

    private static final Pattern SOMEBODY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|meters\\.|[а-яёА-ЯЁ@]");

    /// The only labels that meters may carry; each has few values, and none tells of a person or a school.
    private static final List<String> LABELS = List.of(
            "action",
            "area",
            "cause",
            "compiler",
            "error",
            "event",
            "exception",
            "executor",
            "gc",
            "id",
            "level",
            "main.application.class",
            "method",
            "name",
            "outcome",
            "path",
            "pool",
            "reactor",
            "runtime",
            "scheduler",
            "state",
            "status",
            "uri",
            "vendor",
            "version");

    @LocalServerPort
    int port;

    @Autowired
    TaughtDay day;

    @Autowired
    MeterRegistry meters;

    @Test
    void noMeterTellsOfAnybody() {
        var school = day.make("meters");
        try (var chromium = new Chromium()) {
            var address = "http://localhost:" + port;
            var teacher = chromium.signedIn(address, "meters.teacher", TaughtDay.PASSWORD);
            teacher.navigate("/day");
            teacher.locator("main").first().waitFor();
            var parent = chromium.signedIn(address, "meters.parent", TaughtDay.PASSWORD);
            parent.navigate(day.diary(school, TaughtDay.DAY));
            parent.locator("main").first().waitFor();
            strangeAddresses(parent);
        }

        assertThat(meterFaults()).isEmpty();
    }

    /// What a curious person types, again and again.
    private static void strangeAddresses(Page page) {
        for (var time = 0; time < 20; time++) {
            for (var address : List.of("/api/journal/pages/", "/diary/school.", "/Иванов/", "/api/nothing/")) {
                page.request().get(address + UUID.randomUUID());
            }
        }
    }

    private List<String> meterFaults() {
        var found = new TreeSet<String>();
        var values = new HashMap<String, TreeSet<String>>();
        for (Meter meter : meters.getMeters()) {
            for (Tag tag : meter.getId().getTags()) {
                if (!LABELS.contains(tag.getKey())) {
                    found.add(meter.getId().getName() + " has the label " + tag);
                }
                if (SOMEBODY.matcher(tag.getValue()).find()) {
                    found.add(meter.getId().getName() + " tells of somebody: " + tag);
                }
                values.computeIfAbsent(meter.getId().getName() + " " + tag.getKey(), _ -> new TreeSet<>())
                        .add(tag.getValue());
            }
        }
        values.forEach((label, known) -> {
            if (known.size() > 60) {
                found.add(label + " is not bounded: " + known);
            }
        });
        assertThat(values).as("requests are measured").containsKey("http.server.requests uri");
        return List.copyOf(found);
    }
}
