package app.okrug.onboarding;

import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.curriculum.Audiences;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.tenancy.SchoolCaches;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes an import back: all of it in one transaction, or nothing (I-08). What it has made goes, what it has changed
/// is as before, and accounts of people who are not in the school any more are let go.
@Component
class ImportReversal {

    /// How long an import can be taken back (I-08).
    static final Duration POSSIBLE = Duration.ofHours(24);

    private final Batches batches;
    private final Traces traces;
    private final TableShapes shapes;
    private final Foundations foundations;
    private final MemberAccounts accounts;
    private final Audiences audiences;
    private final SchoolCaches caches;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    ImportReversal(
            Batches batches,
            Traces traces,
            TableShapes shapes,
            Foundations foundations,
            MemberAccounts accounts,
            Audiences audiences,
            SchoolCaches caches,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager) {
        this.batches = batches;
        this.traces = traces;
        this.shapes = shapes;
        this.foundations = foundations;
        this.accounts = accounts;
        this.audiences = audiences;
        this.caches = caches;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
    }

    private record Written(Undone undone, List<PersonId> people) {}

    /// The earliest moment of an import that can still be taken back.
    Instant earliest() {
        return clock.instant().minus(POSSIBLE);
    }

    /// How an import stands now.
    ///
    /// @throws NotApplicable when it is not an import that can still be taken back
    Standing standing(BatchId id) {
        return transactions.execute(_ -> {
            if (!batches.appliedSince(id, earliest())) {
                throw new NotApplicable("onboarding.undo.too-late");
            }
            return foundations.of(id);
        });
    }

    /// @throws JobFailed when it is too late, or something has been built on it
    Undone run(BatchId id, Progress progress) {
        progress.step(Sentence.of("onboarding.step.undoing"));
        progress.total(2);
        Written written;
        try {
            written = transactions.execute(_ -> write(id));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException conflict) {
            throw new JobFailed(Sentence.of("onboarding.failure.undo-conflict"), conflict);
        }
        progress.advance(1);
        progress.step(Sentence.of("onboarding.step.accounts"));
        accounts.settle(written.people());
        return written.undone();
    }

    private Written write(BatchId id) {
        traces.alone();
        if (!batches.appliedSince(id, earliest())) {
            throw new JobFailed(Sentence.of("onboarding.undo.too-late"));
        }
        if (!foundations.of(id).free()) {
            throw new JobFailed(Sentence.of("onboarding.failure.built-on"));
        }
        var people = people(id);
        var all = shapes.read();
        var footprint = Traces.footprint(all).toList();
        var removed = 0;
        for (var shape : footprint.reversed()) {
            removed += remove(id, shape);
        }
        var restored = 0;
        for (var shape : footprint) {
            restored += change(id, shape) + returned(id, shape);
        }
        var undone = new Undone(removed, restored);
        batches.undo(id, CurrentActor.require().account(), clock.instant());
        traces.forget(id);
        events.publishEvent(new ImportUndone(id, undone));
        audiences.follow();
        caches.changed();
        return new Written(undone, people);
    }

    private int remove(BatchId id, TableShape shape) {
        return sql.sql("""
                delete from %s t using onboarding_trace r
                where r.batch = ? and r.table_name = ? and r.before is null and %s = r.row_key
                """.formatted(shape.name(), shape.key("t")))
                .params(id.value(), shape.name())
                .update();
    }

    /// A row that people edit goes on counting: whoever has seen the import's version cannot take this one for it.
    private int change(BatchId id, TableShape shape) {
        var values = shape.columns().stream()
                .map(column -> column.equals("version") ? "version = t.version + 1" : "%1$s = b.%1$s".formatted(column))
                .collect(Collectors.joining(", "));
        return sql.sql("""
                update %1$s t set %2$s
                from onboarding_trace r, lateral jsonb_populate_record(null::%1$s, r.before) b
                where r.batch = ? and r.table_name = ? and r.before is not null and r.after_hash is not null
                  and %3$s = r.row_key
                """.formatted(shape.name(), values, shape.key("t")))
                .params(id.value(), shape.name())
                .update();
    }

    private int returned(BatchId id, TableShape shape) {
        return sql.sql("""
                insert into %1$s (%2$s)
                select %3$s from onboarding_trace r, lateral jsonb_populate_record(null::%1$s, r.before) b
                where r.batch = ? and r.table_name = ? and r.before is not null and r.after_hash is null
                """.formatted(shape.name(), String.join(", ", shape.columns()), shape.listed("b")))
                .params(id.value(), shape.name())
                .update();
    }

    /// Everybody whom the import has touched.
    private List<PersonId> people(BatchId id) {
        Set<UUID> found = Set.copyOf(sql.sql("""
                        select distinct cast(row_key::jsonb ->> 0 as uuid) as person from onboarding_trace
                        where batch = ? and table_name in ('people_person', 'people_staff_member', 'people_pupil')
                        union
                        select g.guardian from onboarding_trace r
                        join people_guardianship g on jsonb_build_array(g.id)::text = r.row_key
                        where r.batch = ? and r.table_name = 'people_guardianship'
                        """)
                .params(id.value(), id.value())
                .query((row, _) -> row.getObject("person", UUID.class))
                .list());
        return found.stream().map(PersonId::new).toList();
    }
}
