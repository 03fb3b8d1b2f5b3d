package app.okrug.tenancy;

import app.okrug.database.ControlPlane;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Leads schools from one state to the next and keeps every step. Asks for no right: the office does.
///
/// All nodes hear of a step at once; what was leased before it ends with its transaction.
@Component
public class SchoolLife {

    private final ControlPlane control;
    private final SchoolRegistry registry;
    private final CacheMessages messages;
    private final Clock clock;

    SchoolLife(ControlPlane control, SchoolRegistry registry, CacheMessages messages, Clock clock) {
        this.control = control;
        this.registry = registry;
        this.messages = messages;
        this.clock = clock;
    }

    /// Leads a school on.
    ///
    /// @param seen the state that whoever decided has seen
    /// @param account who decided; null for the deployment itself
    /// @throws SchoolMoved when the school is elsewhere by now, or no step leads from there
    public void move(SchoolId id, SchoolState seen, SchoolState to, String reason, @Nullable UUID account) {
        if (!seen.next().contains(to)) {
            throw new SchoolMoved(registry.get(id).code(), to);
        }
        step(id, seen, to, reason, account, "");
    }

    /// Leads a school on for a part of the deployment.
    ///
    /// @param author its name, kept with the step
    /// @param seen the state that the decision was made from
    /// @throws SchoolMoved when the school is elsewhere by now, or no step leads from there
    public void moveBy(String author, SchoolId id, SchoolState seen, SchoolState to, String reason) {
        if (!seen.next().contains(to)) {
            throw new SchoolMoved(registry.get(id).code(), to);
        }
        step(id, seen, to, reason, null, author);
    }

    /// The archive of a closing school has been taken: from here there is no way back.
    ///
    /// @throws SchoolMoved when the school is not closing any more
    public void archived(SchoolId id, String reason, @Nullable UUID account) {
        step(id, SchoolState.CLOSING, SchoolState.ARCHIVED, reason, account, "");
    }

    /// The steps of a school, the latest first.
    public List<SchoolStep> steps(SchoolId id) {
        return control.sql()
                .sql("""
                        select from_state, to_state, reason, account, author, at
                        from tenancy_school_step
                        where school = ?
                        order by at desc, id
                        limit 200
                        """)
                .param(id.value())
                .query((row, _) -> new SchoolStep(
                        SchoolState.of(row.getString("from_state")),
                        SchoolState.of(row.getString("to_state")),
                        row.getString("reason"),
                        row.getObject("account", UUID.class),
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void step(
            SchoolId id, SchoolState from, SchoolState to, String reason, @Nullable UUID account, String author) {
        control.inTransaction(() -> {
            var moved = control.sql()
                    .sql("""
                            update tenancy_school set state = ?, state_reason = ?, version = version + 1
                            where id = ? and state = ?
                            """)
                    .params(to.stored(), reason, id.value(), from.stored())
                    .update();
            if (moved == 0) {
                throw new SchoolMoved(registry.get(id).code(), to);
            }
            control.sql()
                    .sql("""
                            insert into tenancy_school_step (id, school, from_state, to_state, reason, account, author, at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(Arrays.asList(
                            UUID.randomUUID(),
                            id.value(),
                            from.stored(),
                            to.stored(),
                            reason,
                            account,
                            author,
                            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                    .update();
            // Heard when the transaction is committed, also by this node.
            messages.send(id.toString());
        });
        registry.forget(id);
    }
}
