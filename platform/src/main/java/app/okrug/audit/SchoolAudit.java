package app.okrug.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes down every [Audited] event, in the transaction in which it was published: the fact and its record stand or fall
/// together.
@Component
class SchoolAudit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final ObjectProvider<DoerSource> doers;
    private final ObjectProvider<PersonLabel> labels;
    private final Clock clock;

    SchoolAudit(
            JdbcClient sql, ObjectProvider<DoerSource> doers, ObjectProvider<PersonLabel> labels, Clock clock) {
        this.sql = sql;
        this.doers = doers;
        this.labels = labels;
        this.clock = clock;
    }

    @EventListener
    void write(Audited event) {
        var doers = this.doers.getIfAvailable();
        var doer = doers == null ? Doer.NOBODY : doers.now();
        var label = doer.person() == null ? null : labels.getIfAvailable();
        sql.sql("""
                        insert into audit_event (at, account, person, person_name, action, subject, details)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(Arrays.asList(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        doer.account(),
                        doer.person(),
                        label == null || doer.person() == null ? "" : label.of(doer.person()),
                        event.action(),
                        event.subject(),
                        JSON.writeValueAsString(event.details())))
                .update();
    }
}
