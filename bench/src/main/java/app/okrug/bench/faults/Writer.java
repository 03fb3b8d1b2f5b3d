package app.okrug.bench.faults;

import app.okrug.bench.Municipality;
import app.okrug.bench.Visitor;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A teacher at one of several browsers that have the same page open: sets, clears and pastes at random,
/// believes in the versions he was told last, and sends a batch again with the same ids until it is answered,
/// as the page's script does.
final class Writer implements Runnable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(20);
    private static final List<String> MARKS = List.of("2", "3", "4", "5");

    /// How he writes.
    enum Manner {
        /// Single cells, clearings and pastes, as it happens.
        MIXED,
        /// Whole columns, one after the other.
        COLUMNS,
        /// One cell at a time, until he is refused.
        UNTIL_REFUSED
    }

    private final Manner manner;
    private final Municipality.FilledSchool school;
    private final String address;
    private final Work work;
    private final AtomicInteger resent;
    private final Random random;
    private final List<UUID> lessons;
    private final Map<Place, Long> seen = new HashMap<>();
    private @Nullable Visitor visitor;

    /// @param resent counts batches that had to be sent again
    Writer(Manner manner, Municipality.FilledSchool school, String address, Work work, AtomicInteger resent, int seed) {
        this.manner = manner;
        this.school = school;
        this.address = address;
        this.work = work;
        this.resent = resent;
        this.random = new Random(seed);
        this.lessons = school.page().lessons();
    }

    @Override
    public void run() {
        while (work.goesOn()) {
            var batch = batch();
            work.begin(batch);
            send(batch);
            if (manner == Manner.UNTIL_REFUSED && refused(batch)) {
                return;
            }
        }
    }

    private static boolean refused(List<Deed> batch) {
        return batch.stream()
                .anyMatch(deed -> deed.told() != null && deed.told().outcome().equals("refused"));
    }

    private List<Deed> batch() {
        return switch (manner) {
            case UNTIL_REFUSED -> List.of(deed(place(), mark(), true));
            case COLUMNS -> rectangle(0, school.page().roster().size(), random.nextInt(lessons.size()), 1);
            case MIXED -> {
                var luck = random.nextInt(10);
                if (luck < 5) {
                    yield List.of(deed(place(), mark(), luck == 0));
                }
                if (luck < 7) {
                    yield List.of(deed(place(), "", false));
                }
                var first = random.nextInt(school.page().roster().size());
                yield rectangle(first, 1 + random.nextInt(30), random.nextInt(lessons.size()), 1 + random.nextInt(3));
            }
        };
    }

    private List<Deed> rectangle(int firstPupil, int pupils, int firstLesson, int columns) {
        var roster = school.page().roster();
        var batch = new ArrayList<Deed>();
        for (var lesson : lessons.subList(firstLesson, Math.min(lessons.size(), firstLesson + columns))) {
            for (var pupil : roster.subList(firstPupil, Math.min(roster.size(), firstPupil + pupils))) {
                batch.add(deed(new Place(lesson, pupil), mark(), random.nextInt(4) == 0));
            }
        }
        return batch;
    }

    private Deed deed(Place place, String value, boolean forced) {
        return new Deed(place, value, seen.getOrDefault(place, 0L), forced);
    }

    private Place place() {
        var roster = school.page().roster();
        return new Place(lessons.get(random.nextInt(lessons.size())), roster.get(random.nextInt(roster.size())));
    }

    private String mark() {
        return MARKS.get(random.nextInt(MARKS.size()));
    }

    /// Sends until there is an answer; now and then several times at once, as an impatient network does.
    private void send(List<Deed> batch) {
        var body = JSON.writeValueAsString(
                Map.of("operations", batch.stream().map(Writer::operation).toList(), "allOrNothing", false));
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        var repeating = random.nextInt(20) == 0 ? repeating(batch, body) : null;
        while (!answered(batch, body) && System.nanoTime() < until) {
            resent.incrementAndGet();
            pause(20 + random.nextInt(200));
        }
        if (repeating != null) {
            repeating.forEach(Writer::join);
        }
        batch.forEach(deed -> {
            var told = deed.told();
            if (told != null && told.version() > 0) {
                seen.put(deed.place(), told.version());
            }
        });
    }

    private List<Thread> repeating(List<Deed> batch, String body) {
        var threads = new ArrayList<Thread>();
        for (var time = random.nextInt(4); time >= 0; time--) {
            threads.add(Thread.ofVirtual().start(() -> answered(batch, body)));
        }
        return threads;
    }

    private static Map<String, Object> operation(Deed deed) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("kind", "cell");
        operation.put("id", deed.id());
        operation.put("lesson", deed.place().lesson());
        operation.put("pupil", deed.place().pupil());
        operation.put("value", deed.value());
        operation.put("expected", deed.expected());
        operation.put("force", deed.forced());
        operation.put("reason", "сверка");
        return operation;
    }

    /// @return false when nobody can tell what became of it
    private boolean answered(List<Deed> batch, String body) {
        try {
            var answer = visitor().post("/api/journal/operations", body);
            if (answer.statusCode() != 200) {
                if (answer.statusCode() < 500) {
                    signOut();
                }
                return false;
            }
            var results = JSON.readTree(answer.body()).get("results");
            for (var index = 0; index < batch.size(); index++) {
                var one = results.get(index);
                batch.get(index)
                        .hear(new Told(
                                one.get("outcome").asString(),
                                one.get("version").asLong()));
            }
            return true;
        } catch (UncheckedIOException | IllegalStateException | JacksonException broken) {
            return false;
        }
    }

    private synchronized Visitor visitor() {
        var known = visitor;
        if (known == null) {
            known = new Visitor(address, PATIENCE);
            known.signIn(school.teachers().getFirst(), school.password());
            visitor = known;
        }
        return known;
    }

    private synchronized void signOut() {
        visitor = null;
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
