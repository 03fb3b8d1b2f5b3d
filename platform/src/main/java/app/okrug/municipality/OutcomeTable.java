package app.okrug.municipality;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What came of a template in each school, written down at once: wherever the work is cut off, it goes on
/// behind it.
@Component
class OutcomeTable {

    private final ControlPlane control;
    private final Clock clock;

    /// @param failure null when it has arrived
    record Outcome(int changed, @Nullable String failure, Instant at) {}

    OutcomeTable(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    /// @param failure the key of a sentence; null when it has arrived
    void write(TemplateId template, SchoolId school, int changed, @Nullable String failure) {
        control.sql()
                .sql("""
                        insert into municipality_outcome (template, school, changed, failure, at)
                        values (?, ?, ?, ?, ?)
                        on conflict (template, school) do update
                        set changed = excluded.changed, failure = excluded.failure, at = excluded.at
                        """)
                .params(Arrays.asList(
                        template.value(),
                        school.value(),
                        changed,
                        failure,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .update();
    }

    Map<SchoolId, Outcome> of(TemplateId template) {
        var outcomes = new HashMap<SchoolId, Outcome>();
        control.sql()
                .sql("select school, changed, failure, at from municipality_outcome where template = ?")
                .param(template.value())
                .query(row -> {
                    outcomes.put(
                            new SchoolId(row.getObject("school", UUID.class)),
                            new Outcome(
                                    row.getInt("changed"),
                                    row.getString("failure"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return outcomes;
    }
}
