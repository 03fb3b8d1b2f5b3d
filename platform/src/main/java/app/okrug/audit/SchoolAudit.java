package app.okrug.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The record of one school. Writes down every [Audited] event in the transaction in which it was published: the fact
/// and its record stand or fall together. Reading asks for no right here: `access` has asked.
@Component
public class SchoolAudit {

    private final EventRows rows;
    private final ObjectProvider<DoerSource> doers;
    private final Clock clock;

    SchoolAudit(EventRows rows, ObjectProvider<DoerSource> doers, Clock clock) {
        this.rows = rows;
        this.doers = doers;
        this.clock = clock;
    }

    @EventListener
    void write(Audited event) {
        var source = doers.getIfAvailable();
        rows.add(List.of(new EventRow(
                clock.instant(),
                source == null ? Doer.NOBODY : source.now(),
                event.action(),
                event.subject(),
                event.details())));
    }

    /// Lines of the record, narrowed by days and by who did it, the latest first.
    ///
    /// @param before only lines with a smaller number, to read on; [Long#MAX_VALUE] to begin
    public List<AuditLine> lines(EventWish wish, long before, int most) {
        return rows.read(wish, before, most);
    }

    /// Lines of the record, the latest first.
    ///
    /// @param actions how the actions begin: `journal.`; empty for all
    /// @param person whose deeds; null for everybody's
    /// @param subject what was done to; empty for anything
    /// @param before only lines with a smaller number, to read on; [Long#MAX_VALUE] to begin
    public List<AuditLine> lines(String actions, @Nullable UUID person, String subject, long before, int most) {
        return rows.read(actions, person, subject, before, most);
    }
}
