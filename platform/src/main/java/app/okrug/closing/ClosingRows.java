package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.closing.Whom.OfClass;
import app.okrug.closing.Whom.OfCourse;
import app.okrug.closing.Whom.OfTeacher;
import app.okrug.database.Columns;
import app.okrug.school.ClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// The table of closings.
@Repository
class ClosingRows {

    private final JdbcClient sql;

    ClosingRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// What a closing covers.
    ///
    /// @param classes to which alone it applies; none for all of the years of study
    record Stretch(String title, LocalDate from, LocalDate to, Set<Integer> parallels, Set<ClassId> classes) {

        @Nullable
        SqlArrayValue classIds() {
            return classes.isEmpty() ? null : Columns.uuids(classes, ClassId::value);
        }
    }

    void add(ClosingId id, Stretch stretch, NewClosing closing, Instant closesAt, PersonId by, Instant now) {
        var schoolClass = closing.whom() instanceof OfClass(var of) ? of.value() : null;
        var course = closing.whom() instanceof OfCourse(var of) ? of.value() : null;
        var teacher = closing.whom() instanceof OfTeacher(var of) ? of.value() : null;
        sql.sql("""
                        insert into closing_place
                            (id, title, starts_on, ends_on, parallels, school_class, course, teacher, posting_from,
                             posting_until, order_number, order_date, note, closes_at, closed_by, closed_at, classes)
                        values
                            (:id, :title, :from, :to, :parallels, :class, :course, :teacher, :postingFrom,
                             :postingUntil, :orderNumber, :orderDate, :note, :closesAt, :by, :now,
                             cast(:classes as uuid[]))
                        """)
                .param("id", id.value())
                .param("title", stretch.title())
                .param("from", stretch.from())
                .param("to", stretch.to())
                .param("parallels", Columns.numbers(stretch.parallels(), parallel -> parallel))
                .param("class", schoolClass)
                .param("course", course)
                .param("teacher", teacher)
                .param("postingFrom", closing.postingFrom())
                .param("postingUntil", closing.postingUntil())
                .param("orderNumber", closing.orderNumber().strip())
                .param("orderDate", closing.orderDate())
                .param("note", closing.note().strip())
                .param("closesAt", stored(closesAt))
                .param("by", by.value())
                .param("now", stored(now))
                .param("classes", stretch.classIds())
                .update();
    }

    /// Whether the very same is closed already.
    boolean exists(Stretch stretch, Whom whom) {
        return sql.sql("""
                        select exists (
                            select from closing_place
                            where opened_at is null and starts_on = :from and ends_on = :to
                              and parallels @> cast(:parallels as smallint[])
                              and (classes is null or classes @> cast(:classes as uuid[]))
                              and school_class is not distinct from :class
                              and course is not distinct from :course
                              and teacher is not distinct from :teacher)
                        """)
                .param("from", stretch.from())
                .param("to", stretch.to())
                .param("parallels", Columns.numbers(stretch.parallels(), parallel -> parallel))
                .param("classes", stretch.classIds())
                .param("class", whom instanceof OfClass(var of) ? of.value() : null, java.sql.Types.OTHER)
                .param("course", whom instanceof OfCourse(var of) ? of.value() : null, java.sql.Types.OTHER)
                .param("teacher", whom instanceof OfTeacher(var of) ? of.value() : null, java.sql.Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /// @return whether it was there, closed, and as the writer has seen it
    boolean open(ClosingId id, String reason, PersonId by, Instant now, long seen) {
        return sql.sql("""
                        update closing_place
                        set opened_by = :by, opened_at = :now, opening_reason = :reason, version = version + 1
                        where id = :id and opened_at is null and version = :seen
                        """)
                        .param("by", by.value())
                        .param("now", stored(now))
                        .param("reason", reason)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean knows(ClosingId id) {
        return sql.sql("select exists (select from closing_place where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// Closings of a stretch of days, those that hold first, the latest before the earlier.
    List<ClosingRow> between(LocalDate from, LocalDate to) {
        return sql.sql("""
                        select id, title, starts_on, ends_on, parallels, school_class, course, teacher, posting_from,
                               posting_until, order_number, order_date, note, closes_at, closed_by, opened_by,
                               opened_at, opening_reason, version, classes
                        from closing_place
                        where starts_on <= :to and ends_on >= :from
                        order by opened_at is not null, closed_at desc, id
                        limit 500
                        """)
                .param("from", from)
                .param("to", to)
                .query(ClosingRows::row)
                .list();
    }

    /// A closing as it is stored.
    record ClosingRow(
            ClosingId id,
            String title,
            LocalDate from,
            LocalDate to,
            Set<Integer> parallels,
            @Nullable UUID schoolClass,
            @Nullable UUID course,
            @Nullable UUID teacher,
            @Nullable LocalDate postingFrom,
            @Nullable LocalDate postingUntil,
            String orderNumber,
            @Nullable LocalDate orderDate,
            String note,
            Instant closesAt,
            UUID closedBy,
            @Nullable UUID openedBy,
            @Nullable Instant openedAt,
            String openingReason,
            long version,
            Set<UUID> classes) {}

    private static ClosingRow row(ResultSet row, int number) throws SQLException {
        return new ClosingRow(
                new ClosingId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Arrays.stream((Object[]) row.getArray("parallels").getArray())
                        .map(parallel -> ((Number) parallel).intValue())
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.getObject("school_class", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("teacher", UUID.class),
                row.getObject("posting_from", LocalDate.class),
                row.getObject("posting_until", LocalDate.class),
                row.getString("order_number"),
                row.getObject("order_date", LocalDate.class),
                row.getString("note"),
                Objects.requireNonNull(moment(row, "closes_at")),
                row.getObject("closed_by", UUID.class),
                row.getObject("opened_by", UUID.class),
                moment(row, "opened_at"),
                row.getString("opening_reason"),
                row.getLong("version"),
                row.getArray("classes") == null
                        ? Set.of()
                        : Set.of((UUID[]) row.getArray("classes").getArray()));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
