package app.okrug.quotas;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets schools count what they have stored, each in its own work: one that fails leaves the others alone.
@Component
class StorageCounting {

    private static final Logger log = LoggerFactory.getLogger(StorageCounting.class);
    private static final Duration FRESH = Duration.ofHours(6);

    private final SchoolRegistry schools;
    private final StoredFiles files;
    private final StorageRoom room;
    private final StorageTable table;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StorageCounting(
            SchoolRegistry schools,
            StoredFiles files,
            StorageRoom room,
            StorageTable table,
            TransactionTemplate transactions,
            Clock clock) {
        this.schools = schools;
        this.files = files;
        this.room = room;
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Counts those whose files have changed here, and those that nobody has counted for some hours.
    void countDue() {
        var changed = room.takeChanged();
        for (var school : schools.all()) {
            var now = clock.instant();
            var since = changed.contains(school.id()) ? now : now.minus(FRESH);
            count(school, since, now);
        }
    }

    private void count(RegisteredSchool school, Instant since, Instant now) {
        if (!school.state().reachable() || !table.claim(school.id(), since, now)) {
            return;
        }
        try {
            table.put(school.id(), CurrentSchool.call(school.id(), this::bytes), now);
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.warn("The files of the school {} could not be counted: {}", school.code(), failure.getClass());
        }
    }

    /// The bytes that the current school has stored.
    long bytes() {
        Long bytes = transactions.execute(_ -> files.bytes());
        return bytes == null ? 0 : bytes;
    }
}
