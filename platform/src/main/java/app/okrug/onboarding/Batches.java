package app.okrug.onboarding;

import app.okrug.access.UserId;
import app.okrug.jobs.JobId;
import app.okrug.onboarding.checking.Judgement;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.Order;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where files wait in the school's own schema while they are checked, so that any node can go on with them.
@Component
@Transactional
class Batches {

    private static final TypeReference<Map<String, Judgement>> JUDGEMENTS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    Batches(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    BatchId add(List<Upload> uploads, UUID createdBy, Instant now) {
        var id = BatchId.next();
        sql.sql("insert into onboarding_batch (id, state, created_by, created_at) values (?, 'checking', ?, ?)")
                .params(id.value(), createdBy, stamp(now))
                .update();
        for (var place = 0; place < uploads.size(); place++) {
            sql.sql("insert into onboarding_upload (id, batch, place, file_name, content) values (?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            id.value(),
                            place,
                            uploads.get(place).name(),
                            uploads.get(place).content())
                    .update();
        }
        return id;
    }

    /// @throws UnknownBatch when there is none
    Batch get(BatchId id) {
        return sql.sql("""
                select id, state, job, preview::text as preview, judgements::text as judgements, leaving,
                       order_reason, order_number, order_day, moves_on, extent,
                       created_by, approved_by, created_at
                from onboarding_batch where id = ?
                """).param(id.value()).query(this::batch).optional().orElseThrow(() -> new UnknownBatch(id));
    }

    /// The latest that is neither applied nor given up.
    Optional<BatchId> open() {
        return sql.sql("""
                select id from onboarding_batch where state in ('checking', 'checked')
                order by created_at desc limit 1
                """).query(UUID.class).optional().map(BatchId::new);
    }

    /// The files, while they are kept.
    List<Upload> uploads(BatchId id) {
        return sql.sql("""
                select file_name, content from onboarding_upload
                where batch = ? and content is not null order by place
                """)
                .param(id.value())
                .query((row, _) -> new Upload(row.getString("file_name"), row.getBytes("content")))
                .list();
    }

    void workedOnBy(BatchId id, JobId job) {
        sql.sql("update onboarding_batch set job = ? where id = ?")
                .params(job.value(), id.value())
                .update();
    }

    void judge(BatchId id, Map<String, Judgement> judgements) {
        sql.sql("update onboarding_batch set judgements = cast(? as jsonb), state = 'checking', approved_by = null"
                        + " where id = ?")
                .params(json.writeValueAsString(judgements), id.value())
                .update();
    }

    /// Notes that files are read anew. Whoever has looked before has looked at something else.
    void again(BatchId id) {
        sql.sql("update onboarding_batch set state = 'checking', approved_by = null where id = ? and state = 'checked'")
                .param(id.value())
                .update();
    }

    /// Whoever has looked before has looked at something else.
    void leave(BatchId id, boolean leaving) {
        sql.sql("update onboarding_batch set leaving = ?, approved_by = null where id = ? and state = 'checked'")
                .params(leaving, id.value())
                .update();
    }

    /// Whoever leaves by a list that names only some has to stand in it.
    void extent(BatchId id, Extent extent) {
        sql.sql("""
                update onboarding_batch set extent = ?, leaving = false, approved_by = null
                where id = ? and state = 'checked'
                """).params(extent.stored(), id.value()).update();
    }

    /// Keeps by what and since when pupils move; what would change has to be found out anew.
    void order(BatchId id, MoveOrder order) {
        sql.sql("""
                update onboarding_batch
                set order_reason = :reason, order_number = :number, order_day = :orderDay, moves_on = :day,
                    state = 'checking', approved_by = null
                where id = :id and state = 'checked'
                """)
                .param("reason", order.order().reason())
                .param("number", order.order().number())
                .param("orderDay", order.order().day())
                .param("day", order.day())
                .param("id", id.value())
                .update();
    }

    void approve(BatchId id, UserId by) {
        sql.sql("update onboarding_batch set approved_by = ? where id = ? and state = 'checked'")
                .params(by.value(), id.value())
                .update();
    }

    void checked(BatchId id, Preview preview) {
        sql.sql("""
                update onboarding_batch set preview = cast(? as jsonb), state = 'checked'
                where id = ? and state = 'checking'
                """).params(json.writeValueAsString(preview), id.value()).update();
    }

    /// Lets go of the files: they have been applied or given up.
    void end(BatchId id, BatchState state) {
        sql.sql("update onboarding_batch set state = ?, preview = null, judgements = '{}' where id = ?")
                .params(state.stored(), id.value())
                .update();
        sql.sql("update onboarding_upload set content = null where batch = ?")
                .param(id.value())
                .update();
    }

    /// Notes that files have been applied, and lets go of them.
    void applied(BatchId id, Instant now) {
        end(id, BatchState.APPLIED);
        sql.sql("update onboarding_batch set applied_at = ? where id = ?")
                .params(stamp(now), id.value())
                .update();
    }

    /// Whether files were applied after a moment, have not been taken back, and what they changed is still known.
    boolean appliedSince(BatchId id, Instant moment) {
        return sql.sql("select count(*) from onboarding_batch where id = ? and state = 'applied' and applied_at > ?")
                        .params(id.value(), stamp(moment))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void undo(BatchId id, UserId by, Instant now) {
        sql.sql("update onboarding_batch set state = 'undone', undone_by = ?, undone_at = ? where id = ?")
                .params(by.value(), stamp(now), id.value())
                .update();
    }

    /// Lets go of files that nobody has gone on with.
    void forgetOlderThan(Instant moment) {
        var forgotten = sql.sql(
                        "select id from onboarding_batch where state in ('checking', 'checked') and created_at < ?")
                .param(stamp(moment))
                .query(UUID.class)
                .list();
        forgotten.forEach(id -> end(new BatchId(id), BatchState.GIVEN_UP));
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        var id = new BatchId(row.getObject("id", UUID.class));
        var job = row.getObject("job", UUID.class);
        var preview = row.getString("preview");
        var approved = row.getObject("approved_by", UUID.class);
        var extent = row.getString("extent");
        var files = sql.sql("select file_name from onboarding_upload where batch = ? order by place")
                .param(id.value())
                .query((file, _) -> file.getString("file_name"))
                .list();
        return new Batch(
                id,
                BatchState.of(row.getString("state")),
                job == null ? null : new JobId(job),
                preview == null ? null : json.readValue(preview, Preview.class),
                json.readValue(row.getString("judgements"), JUDGEMENTS),
                files,
                row.getBoolean("leaving"),
                new MoveOrder(
                        new Order(
                                row.getString("order_reason"),
                                row.getString("order_number"),
                                row.getObject("order_day", LocalDate.class)),
                        row.getObject("moves_on", LocalDate.class)),
                extent == null ? null : Extent.of(extent),
                new UserId(row.getObject("created_by", UUID.class)),
                approved == null ? null : new UserId(approved),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
