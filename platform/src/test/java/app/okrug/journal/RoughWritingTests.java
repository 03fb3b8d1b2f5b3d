package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/// Many writers on few cells while connections break: the small form of `./okrug bench faults` (security.md
/// T-58, T-59).
@PlatformTest
class RoughWritingTests {

    private static final String WEDNESDAY = "2026-09-16";
    private static final int WRITERS = 6;
    private static final int BATCHES = 25;
    private static final List<String> VALUES = List.of("2", "3", "4", "5", "");

    @Autowired
    JournalFixture fixture;

    @Autowired
    JournalWriting journal;

    @Autowired
    JdbcClient sql;

    private final Map<UUID, Operation.OnCell> sent = new ConcurrentHashMap<>();
    private final Collection<Answer> answers = new ConcurrentLinkedQueue<>();
    private JournalFixture.Keeping keeping;
    private List<StoredCell.Key> cells = List.of();

    @BeforeEach
    void aWeekOfMaths() {
        keeping = fixture.school("001");
        var maths = keeping.maths("7А");
        var lessons = List.of(keeping.lesson(maths, "2026-09-10"), keeping.lesson(maths, "2026-09-15"));
        cells = lessons.stream()
                .flatMap(lesson -> List.of("А-1", "А-2", "А-3").stream()
                        .map(file ->
                                new StoredCell.Key(lesson, keeping.pupil(file).value())))
                .toList();
    }

    @Test // T-58, T-59
    void nothingAcknowledgedIsLostAndNothingIsWrittenTwice() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (var seed = 0; seed < WRITERS; seed++) {
                var random = new Random(seed);
                writers.add(threads.submit(() -> write(random)));
            }
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                breakAConnection();
            }
            for (var writer : writers) {
                writer.get();
            }
        }

        var lines = history();
        var byOperation = new HashMap<UUID, Line>();
        lines.forEach(line ->
                assertThat(byOperation.put(line.operation(), line)).as("twice").isNull());
        assertThat(lines).allSatisfy(line -> {
            var operation = sent.get(line.operation());
            assertThat(operation).as("phantom").isNotNull();
            assertThat(line.after()).isEqualTo(operation.value());
        });
        assertThat(answers).hasSizeGreaterThanOrEqualTo(sent.size());
        for (var answer : answers) {
            var line = byOperation.get(answer.id());
            if (line == null) {
                continue;
            }
            assertThat(answer.outcome()).isIn("saved", "repeated");
            assertThat(answer.version()).isEqualTo(line.version());
            var operation = sent.get(answer.id());
            assertThat(operation).isNotNull();
            assertThat(operation.force() || operation.expected() == line.version() - 1)
                    .as("an update is lost")
                    .isTrue();
        }
        assertEveryHistoryHangsTogether(lines);
    }

    /// What stood there before a line is what the line before has left, and the last one stands in the cell.
    private void assertEveryHistoryHangsTogether(List<Line> lines) {
        var standing = new HashMap<StoredCell.Key, String>();
        for (var line : lines) {
            assertThat(line.before()).isEqualTo(standing.getOrDefault(line.key(), ""));
            standing.put(line.key(), line.after());
        }
        var stored = keeping.school()
                .call(() -> sql.sql("select lesson, pupil, coalesce(mark, '') as mark from journal_cell")
                        .query((row, _) -> Map.entry(
                                new StoredCell.Key(Columns.uuid(row, "lesson"), Columns.uuid(row, "pupil")),
                                row.getString("mark")))
                        .list());
        assertThat(stored).isNotEmpty().containsExactlyInAnyOrderElementsOf(standing.entrySet());
    }

    private record Line(StoredCell.Key key, UUID operation, String before, String after, long version) {}

    private List<Line> history() {
        return keeping.school()
                .call(() -> sql.sql("""
                        select lesson, pupil, operation, coalesce(before ->> 'value', '') as before,
                               after ->> 'value' as after,
                               row_number() over (partition by lesson, pupil order by number) as version
                        from journal_change where pupil is not null order by number
                        """)
                        .query((row, _) -> new Line(
                                new StoredCell.Key(Columns.uuid(row, "lesson"), Columns.uuid(row, "pupil")),
                                Columns.uuid(row, "operation"),
                                row.getString("before"),
                                row.getString("after"),
                                row.getLong("version")))
                        .list());
    }

    private void write(Random random) {
        var seen = new HashMap<StoredCell.Key, Long>();
        for (var number = 0; number < BATCHES; number++) {
            var batch = batch(random, seen);
            batch.forEach(operation -> sent.put(operation.id(), (Operation.OnCell) operation));
            if (random.nextInt(5) == 0) {
                // An impatient line sends it twice at once.
                try (var twice = Executors.newVirtualThreadPerTaskExecutor()) {
                    var other = twice.submit(() -> send(batch));
                    note(send(batch), seen);
                    other.get();
                } catch (InterruptedException | ExecutionException failure) {
                    throw new AssertionError(failure);
                }
            } else {
                note(send(batch), seen);
            }
        }
    }

    private void note(List<Answer> told, Map<StoredCell.Key, Long> seen) {
        told.forEach(answer -> {
            var operation = sent.get(answer.id());
            if (operation != null) {
                seen.put(new StoredCell.Key(operation.lesson(), operation.pupil()), answer.version());
            }
        });
    }

    /// One cell, or all of them.
    private List<Operation> batch(Random random, Map<StoredCell.Key, Long> seen) {
        var keys = random.nextInt(3) == 0 ? cells : List.of(cells.get(random.nextInt(cells.size())));
        return keys.stream()
                .<Operation>map(key -> new Operation.OnCell(
                        UUID.randomUUID(),
                        key.lesson(),
                        key.pupil(),
                        VALUES.get(random.nextInt(VALUES.size())),
                        null,
                        null,
                        seen.getOrDefault(key, 0L),
                        random.nextInt(3) == 0))
                .toList();
    }

    /// Sends until somebody answers.
    private List<Answer> send(List<Operation> batch) {
        while (true) {
            try {
                var told = MovableClock.<List<Answer>, RuntimeException>on(
                        WEDNESDAY,
                        () -> keeping.school()
                                .<List<Answer>, RuntimeException>as(
                                        keeping.lukina(), () -> journal.carryOut(batch, false)));
                answers.addAll(told);
                return told;
            } catch (DataAccessException | TransactionException broken) {
                // Nobody knows what became of it.
                continue;
            }
        }
    }

    /// A connection that works in the journal is cut in the database.
    private void breakAConnection() {
        try (var connection = TestDatabase.access().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from (
                        select pid from pg_stat_activity
                        where pid <> pg_backend_pid() and query like '%journal_%' order by random() limit 1) one
                    """);
            statement.execute("select pg_sleep(0.05)");
        } catch (SQLException late) {
            throw new AssertionError(late);
        }
    }
}
