package app.okrug.municipality;

import app.okrug.access.UserId;
import app.okrug.acts.Subject;
import app.okrug.database.ControlPlane;
import app.okrug.jobs.JobId;
import app.okrug.regulation.Ruling.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the versions of the template and their rules are kept: in the control plane, as they belong to no
/// school.
@Component
class TemplateTable {

    private final ControlPlane control;

    TemplateTable(ControlPlane control) {
        this.control = control;
    }

    /// The one of a state; of the replaced ones the latest.
    Optional<Template> find(TemplateState state) {
        return control.sql()
                .sql("""
                        select id, number, document, state, effect_job, effect_version, apply_job, applied_at, version
                        from municipality_template
                        where state = ?
                        order by number desc
                        limit 1
                        """)
                .param(state.name().toLowerCase(Locale.ROOT))
                .query((row, _) -> template(row))
                .optional();
    }

    /// Begins a draft with the rules of another version.
    ///
    /// @param model null to begin with none
    TemplateId begin(@Nullable Template model, UserId by, Instant now) {
        var id = new TemplateId(UUID.randomUUID());
        control.sql()
                .sql("insert into municipality_template (id, state, created_by, created_at) values (?, 'draft', ?, ?)")
                .params(id.value(), by.value(), stamp(now))
                .update();
        if (model != null) {
            control.sql().sql("""
                            insert into municipality_rule (template, subject, mode, value, reason)
                            select ?, subject, mode, value, reason from municipality_rule where template = ?
                            """).params(id.value(), model.id().value()).update();
        }
        return id;
    }

    /// Counts a change of the draft; false when it is no draft any more or somebody else was faster.
    boolean touch(TemplateId id, long seen) {
        return control.sql()
                        .sql("update municipality_template set version = version + 1"
                                + " where id = ? and version = ? and state = 'draft'")
                        .params(id.value(), seen)
                        .update()
                == 1;
    }

    void document(TemplateId id, String document) {
        control.sql()
                .sql("update municipality_template set document = ? where id = ?")
                .params(document, id.value())
                .update();
    }

    void put(TemplateId id, Rule rule) {
        control.sql()
                .sql("""
                        insert into municipality_rule (template, subject, mode, value, reason)
                        values (?, ?, ?, ?, ?)
                        on conflict (template, subject) do update
                        set mode = excluded.mode, value = excluded.value, reason = excluded.reason
                        """)
                .params(
                        id.value(),
                        rule.subject().key(),
                        rule.mode().stored(),
                        Rule.stored(rule.subject(), rule.value()),
                        rule.reason())
                .update();
    }

    void remove(TemplateId id, Subject subject) {
        control.sql()
                .sql("delete from municipality_rule where template = ? and subject = ?")
                .params(id.value(), subject.key())
                .update();
    }

    void drop(TemplateId id) {
        control.sql()
                .sql("delete from municipality_template where id = ? and state = 'draft'")
                .param(id.value())
                .update();
    }

    void examining(TemplateId id, JobId job) {
        control.sql()
                .sql("update municipality_template set effect_job = ? where id = ?")
                .params(job.value(), id.value())
                .update();
    }

    /// The effect is known of the draft as it stood with this version.
    void examined(TemplateId id, long version) {
        control.sql()
                .sql("update municipality_template set effect_version = ? where id = ?")
                .params(version, id.value())
                .update();
    }

    /// Makes the draft the one that holds; what held before is replaced.
    void applied(TemplateId id, UserId by, Instant now) {
        control.sql()
                .sql("update municipality_template set state = 'replaced' where state = 'applied'")
                .update();
        control.sql().sql("""
                        update municipality_template
                        set state = 'applied', applied_by = ?, applied_at = ?,
                            number = 1 + (select coalesce(max(number), 0) from municipality_template)
                        where id = ?
                        """).params(by.value(), stamp(now), id.value()).update();
    }

    void applying(TemplateId id, JobId job) {
        control.sql()
                .sql("update municipality_template set apply_job = ? where id = ?")
                .params(job.value(), id.value())
                .update();
    }

    private Template template(ResultSet row) throws SQLException {
        var id = new TemplateId(row.getObject("id", UUID.class));
        var version = row.getLong("version");
        var applied = row.getObject("applied_at", OffsetDateTime.class);
        return new Template(
                id,
                row.getInt("number"),
                row.getString("document"),
                TemplateState.of(row.getString("state")),
                rules(id),
                job(row, "effect_job"),
                row.getObject("effect_version") != null && row.getLong("effect_version") == version,
                job(row, "apply_job"),
                applied == null ? null : applied.toInstant(),
                version);
    }

    private List<Rule> rules(TemplateId id) {
        return control.sql()
                .sql("select subject, mode, value, reason from municipality_rule where template = ? order by subject")
                .param(id.value())
                .query((row, _) -> rule(row))
                .list();
    }

    private static Rule rule(ResultSet row) throws SQLException {
        var subject = Subject.of(row.getString("subject"));
        return new Rule(
                subject,
                Mode.of(row.getString("mode")),
                Rule.value(subject, row.getString("value")),
                row.getString("reason"));
    }

    private static @Nullable JobId job(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new JobId(id);
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
