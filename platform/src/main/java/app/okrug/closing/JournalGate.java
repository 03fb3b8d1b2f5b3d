package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.tenancy.SchoolCaches;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The gate that all who write in the journal pass. Writers pass side by side; who closes or opens something waits
/// until those inside have committed, and holds the others up meanwhile: what was closed at a moment has nothing in it
/// that is later (T-61).
///
/// A table lock and not a row's: it costs no writing, and whoever waits for it is not overtaken by those who come later
/// (docs/decisions/0101-closing-is-serial-with-writers.md).
@Component
public class JournalGate {

    /// No school counts so far.
    private static final Long NEWEST = -1L;

    private static final ScopedValue<Book> INSIDE = ScopedValue.newInstance();

    private final JdbcClient sql;
    private final BookRows rows;
    private final SchoolCaches.Region<Long, Book> books;
    private final Clock clock;

    JournalGate(JdbcClient sql, BookRows rows, SchoolCaches caches, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.books = caches.region("closing.book", Duration.ofMinutes(10));
        this.clock = clock;
    }

    /// Does the work of a writer, who sees what is closed as it stands now and will stand until he has committed. His
    /// moment is to be taken inside.
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T write(Supplier<T> work) {
        sql.sql("lock table closing_gate in row share mode").update();
        var number = rows.number();
        var book = books.get(number, known -> rows.read(known, clock.instant()));
        return ScopedValue.where(INSIDE, book).call(work::get);
    }

    /// Does work that closes or opens something, alone. Its moment is to be taken inside.
    @Transactional(propagation = Propagation.MANDATORY)
    <T> T change(Supplier<T> work) {
        sql.sql("lock table closing_gate in exclusive mode").update();
        var done = work.get();
        rows.count();
        books.changed();
        return done;
    }

    /// What is closed and opened now, from memory.
    Book book() {
        return INSIDE.isBound() ? INSIDE.get() : books.get(NEWEST, _ -> rows.read(rows.number(), clock.instant()));
    }

    /// The number of the request by which a person may write at a closed place at a moment; empty when none was
    /// granted.
    public Optional<Long> unlockFor(PersonId person, Right right, Target target, Instant moment) {
        return book().opening(person, right, target, moment).map(OpenPlace::number);
    }

    /// Changes whenever anything is closed or opened, also when a closing that was set for a moment begins to hold.
    public String state(Instant moment) {
        var book = book();
        var holding = book.closed().stream()
                .filter(stretch -> !moment.isBefore(stretch.closesAt()))
                .count();
        return book.number() + "/" + holding;
    }
}
