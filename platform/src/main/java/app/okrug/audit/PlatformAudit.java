package app.okrug.audit;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The record of the control plane: schools opened, people signed in, credentials changed. Asks for no right: who
/// writes has just acted, who reads has been asked by `access`.
@Component
public class PlatformAudit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ControlPlane control;
    private final ObjectProvider<DoerSource> doers;
    private final Clock clock;

    PlatformAudit(ControlPlane control, ObjectProvider<DoerSource> doers, Clock clock) {
        this.control = control;
        this.doers = doers;
        this.clock = clock;
    }

    /// Writes down what the one who acts in this thread has done.
    public void write(String action, @Nullable SchoolId school, String subject, Map<String, Object> details) {
        var source = doers.getIfAvailable();
        write(source == null ? null : source.now().account(), action, school, subject, details);
    }

    /// Writes down what an account did before anybody acts for it: a sign-in, a failed one.
    ///
    /// @param account null when none is known
    /// @param school null when it concerns no school
    /// @param details plain values without passwords and codes
    public void write(
            @Nullable UUID account,
            String action,
            @Nullable SchoolId school,
            String subject,
            Map<String, Object> details) {
        control.sql()
                .sql("""
                        insert into audit_platform_event (at, account, action, school, subject, details)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(Arrays.asList(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        account,
                        action,
                        school == null ? null : school.value(),
                        subject,
                        JSON.writeValueAsString(details)))
                .update();
    }

    /// Lines of the record, the latest first.
    ///
    /// @param school only of this school; null for all
    /// @param before only lines with a smaller number, to read on; [Long#MAX_VALUE] to begin
    public List<AuditLine> lines(@Nullable SchoolId school, long before, int most) {
        var id = school == null ? null : school.value();
        return control.sql()
                .sql("""
                        select number, at, account, action, coalesce(subject, '') as subject, details
                        from audit_platform_event
                        where number < ? and (?::uuid is null or school = ?)
                        order by number desc
                        limit ?
                        """)
                .params(Arrays.asList(before, id, id, most))
                .query((row, _) -> line(row))
                .list();
    }

    /// What concerns the accounts of a school, the latest first: what was done to them there, and where they signed in.
    ///
    /// @param accounts those that are wanted
    /// @param others whether what the school did to nobody of them is wanted, too
    /// @param before only lines with a smaller number, to read on; [Long#MAX_VALUE] to begin
    public List<AuditLine> ofAccounts(
            SchoolId school, Collection<UUID> accounts, boolean others, EventWish wish, long before, int most) {
        var ids = accounts.stream().map(UUID::toString).toArray(String[]::new);
        return control.sql()
                .sql("""
                        select number, at, account, action, coalesce(subject, '') as subject, details
                        from audit_platform_event
                        where number < :before and starts_with(action, 'identity.') and starts_with(action, :actions)
                          and (school = :school and (:others or subject = any(:accounts))
                               or school is null and subject = any(:accounts))
                          and (cast(:from as timestamptz) is null or at >= :from)
                          and (cast(:until as timestamptz) is null or at < :until)
                        order by number desc
                        limit :most
                        """)
                .param("before", before)
                .param("actions", wish.actions())
                .param("school", school.value())
                .param("others", others)
                .param("accounts", ids)
                .param("from", stored(wish.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", stored(wish.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                null,
                "",
                row.getString("action"),
                row.getString("subject"),
                JSON.readValue(row.getString("details"), new TypeReference<>() {}));
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
