package app.okrug.remarks;

import app.okrug.access.Reach;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The table of remarks.
@Repository
class RemarkRows {

    private static final String COLUMNS = """
            select r.id, r.number, r.course, l.held_on, r.pupil, r.words, r.due_on, r.state, r.author, r.raised_at,
                   r.closed_at, r.rule is not null as ruled, r.version
            """;
    private static final String TABLES = """
            from remarks_remark r
            join curriculum_course c on c.id = r.course
            join curriculum_group g on g.id = c.teaching_group
            join school_class k on k.id = g.school_class
            join curriculum_subject s on s.id = c.subject
            left join timetable_lesson l on l.id = r.lesson
            """;
    private static final String WITHIN_REACH = """
            where (:everywhere or r.course = any(:courses) or g.school_class = any(:classes))
            """;
    private static final String FOUND = """
              and (:words = '' or position(:words in lower(r.words || ' ' || k.name || ' ' || s.name)) > 0
                   or exists (
                       select from curriculum_course_teacher t
                       join people_person p on p.id = t.person
                       where t.course = r.course and position(:words in lower(p.family_name)) > 0))
            """;

    private final JdbcClient sql;

    RemarkRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(RemarkId id, RemarkWish wish, String words, UUID author, Instant now) {
        sql.sql("""
                        insert into remarks_remark
                            (id, course, lesson, pupil, words, due_on, state, author, raised_at, version)
                        values (:id, :course, :lesson, :pupil, :words, :due, 'WAITING', :author, :now, 0)
                        """)
                .param("id", id.value())
                .param("course", wish.course().value())
                .param("lesson", wish.lesson() == null ? null : wish.lesson().value())
                .param("pupil", wish.pupil() == null ? null : wish.pupil().value())
                .param("words", words)
                .param("due", wish.due())
                .param("author", author)
                .param("now", stored(now))
                .update();
    }

    /// @param due the new last day; null to leave it
    /// @param closedAt set when it is settled by this
    /// @return false when somebody else was faster
    boolean move(RemarkId id, RemarkState to, @Nullable LocalDate due, @Nullable Instant closedAt, long seen) {
        return sql.sql("""
                        update remarks_remark
                        set state = :to, closed_by_rule = false, due_on = coalesce(:due::date, due_on), closed_at = :closed::timestamptz,
                            version = version + 1
                        where id = :id and version = :seen
                        """)
                        .param("to", to.name())
                        .param("due", due)
                        .param("closed", closedAt == null ? null : stored(closedAt))
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    Optional<RemarkRow> find(RemarkId id) {
        return sql.sql(COLUMNS + TABLES + "where r.id = :id")
                .param("id", id.value())
                .query(RemarkRows::row)
                .optional();
    }

    /// Those of a page that are not settled, or were settled since a moment; the newest first.
    List<RemarkRow> ofCourse(UUID course, Instant since) {
        return sql.sql(COLUMNS + TABLES + """
                where r.course = :course and (r.state <> 'CLOSED' or r.closed_at >= :since)
                order by r.state = 'CLOSED', r.due_on, r.number
                limit 100
                """)
                .param("course", course)
                .param("since", stored(since))
                .query(RemarkRows::row)
                .list();
    }

    List<RemarkRow> found(Reach reach, RemarkQuery query, LocalDate today, int offset, int limit) {
        var order = switch (query.order()) {
            case DUE -> " order by r.due_on, r.number";
            case NEWEST -> " order by r.number desc";
            case PAGE -> " order by k.parallel, k.name, s.name, r.number";
        };
        return among(
                        reach,
                        COLUMNS + TABLES + WITHIN_REACH + FOUND + which(query) + order + " offset :offset limit :limit")
                .param("words", query.words().strip().toLowerCase(Locale.ROOT))
                .param("today", today)
                .param("offset", offset)
                .param("limit", limit)
                .query(RemarkRows::row)
                .list();
    }

    int count(Reach reach, RemarkQuery query, LocalDate today) {
        return among(reach, "select count(*) " + TABLES + WITHIN_REACH + FOUND + which(query))
                .param("words", query.words().strip().toLowerCase(Locale.ROOT))
                .param("today", today)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Those that nobody has answered, what falls due first at the top.
    List<RemarkRow> waiting(Reach reach, int limit) {
        return among(reach, COLUMNS + TABLES + WITHIN_REACH + """
                and r.state = 'WAITING'
                order by r.due_on, r.number
                limit :limit
                """)
                .param("limit", limit)
                .query(RemarkRows::row)
                .list();
    }

    /// Those written between two days, by class and subject.
    List<RemarkRow> raised(Reach reach, Instant from, Instant before, int limit) {
        return among(reach, COLUMNS + TABLES + WITHIN_REACH + """
                and r.raised_at >= :from and r.raised_at < :before
                order by k.parallel, k.name, s.name, r.number
                limit :limit
                """)
                .param("from", stored(from))
                .param("before", stored(before))
                .param("limit", limit)
                .query(RemarkRows::row)
                .list();
    }

    RemarkCounts counts(Reach reach, LocalDate today) {
        return among(reach, """
                select count(*) filter (where r.state = 'WAITING') as waiting,
                       count(*) filter (where r.state = 'WAITING' and r.due_on < :today) as overdue,
                       count(*) filter (where r.state = 'REPLIED') as replied
                """ + TABLES + WITHIN_REACH)
                .param("today", today)
                .query((row, _) ->
                        new RemarkCounts(row.getInt("waiting"), row.getInt("overdue"), row.getInt("replied")))
                .single();
    }

    /// A remark of a rule.
    record Ruled(
            UUID id, UUID course, String cause, String words, RemarkState state, boolean closedByRule, long version) {}

    /// The remarks of a rule that are open, or have one of these causes.
    List<Ruled> ruled(String rule, Collection<String> causes) {
        return sql.sql("""
                        select id, course, cause, words, state, closed_by_rule, version from remarks_remark
                        where rule = :rule and (state <> 'CLOSED' or cause = any(:causes))
                        """)
                .param("rule", rule)
                .param("causes", Columns.texts(causes, cause -> cause))
                .query(RemarkRows::ruled)
                .list();
    }

    /// Adds remarks of a rule; a cause that has one already is left out.
    ///
    /// @return those that were added
    List<Ruled> addRuled(String rule, Collection<RuledRemarks.Cause> causes, LocalDate due, Instant now) {
        return sql.sql("""
                        insert into remarks_remark
                            (id, course, lesson, words, due_on, state, raised_at, rule, cause, version)
                        select x.id, x.course, x.lesson, x.words, :due, 'WAITING', :now, :rule, x.cause, 0
                        from unnest(:ids, :courses, :lessons, :words, :causes) as x (id, course, lesson, words, cause)
                        on conflict (rule, cause) do nothing
                        returning id, course, cause, words, state, closed_by_rule, version
                        """)
                .param("due", due)
                .param("now", stored(now))
                .param("rule", rule)
                .param("ids", Columns.uuids(causes, _ -> UUID.randomUUID()))
                .param("courses", Columns.uuids(causes, cause -> cause.course().value()))
                .param("lessons", Columns.uuids(causes, RemarkRows::lesson))
                .param("words", Columns.texts(causes, RuledRemarks.Cause::words))
                .param("causes", Columns.texts(causes, RuledRemarks.Cause::key))
                .query(RemarkRows::ruled)
                .list();
    }

    private static @Nullable UUID lesson(RuledRemarks.Cause cause) {
        return cause.lesson() == null ? null : cause.lesson().value();
    }

    /// @return those that nobody has touched meanwhile, and that are closed now
    List<Ruled> closeRuled(Collection<Ruled> remarks, Instant now) {
        return sql.sql("""
                        update remarks_remark r
                        set state = 'CLOSED', closed_at = :now, closed_by_rule = true, version = r.version + 1
                        from unnest(:ids, :versions) as seen (id, version)
                        where r.id = seen.id and r.version = seen.version
                        returning r.id, r.course, r.cause, r.words, r.state, r.closed_by_rule, r.version
                        """)
                .param("now", stored(now))
                .param("ids", Columns.uuids(remarks, Ruled::id))
                .param("versions", Columns.numbers(remarks, one -> Math.toIntExact(one.version())))
                .query(RemarkRows::ruled)
                .list();
    }

    /// @return those that nobody has touched meanwhile, and that wait again now
    List<Ruled> reopenRuled(Collection<Ruled> remarks, LocalDate due) {
        return sql.sql("""
                        update remarks_remark r
                        set state = 'WAITING', closed_at = null, closed_by_rule = false, due_on = :due,
                            version = r.version + 1
                        from unnest(:ids, :versions) as seen (id, version)
                        where r.id = seen.id and r.version = seen.version
                        returning r.id, r.course, r.cause, r.words, r.state, r.closed_by_rule, r.version
                        """)
                .param("due", due)
                .param("ids", Columns.uuids(remarks, Ruled::id))
                .param("versions", Columns.numbers(remarks, one -> Math.toIntExact(one.version())))
                .query(RemarkRows::ruled)
                .list();
    }

    /// Brings the words of open remarks up to date: other pupils, another number of lessons. What was said at first
    /// stands in the steps.
    void reword(Map<UUID, String> words) {
        if (words.isEmpty()) {
            return;
        }
        sql.sql("""
                        update remarks_remark r set words = x.words
                        from unnest(:ids, :words) as x (id, words)
                        where r.id = x.id and r.state <> 'CLOSED'
                        """)
                .param("ids", Columns.uuids(words.entrySet(), Map.Entry::getKey))
                .param("words", Columns.texts(words.entrySet(), Map.Entry::getValue))
                .update();
    }

    private static Ruled ruled(ResultSet row, int number) throws SQLException {
        return new Ruled(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                row.getString("cause"),
                row.getString("words"),
                RemarkState.valueOf(row.getString("state")),
                row.getBoolean("closed_by_rule"),
                row.getLong("version"));
    }

    private static String which(RemarkQuery query) {
        return switch (query.which()) {
            case OPEN -> " and r.state <> 'CLOSED'";
            case OVERDUE -> " and r.state = 'WAITING' and r.due_on < :today";
            case REPLIED -> " and r.state = 'REPLIED'";
            case CLOSED -> " and r.state = 'CLOSED'";
            case ALL -> "";
        };
    }

    private StatementSpec among(Reach reach, String statement) {
        var only = switch (reach) {
            case Reach.Everywhere() -> new Reach.Only(Set.of(), Set.of(), Set.of());
            case Reach.Only some -> some;
        };
        return sql.sql(statement)
                .param("everywhere", reach instanceof Reach.Everywhere)
                .param("courses", Columns.uuids(only.courses(), id -> id))
                .param("classes", Columns.uuids(only.classes(), id -> id));
    }

    private static RemarkRow row(ResultSet row, int number) throws SQLException {
        return new RemarkRow(
                new RemarkId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getObject("course", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("pupil", UUID.class),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                RemarkState.valueOf(row.getString("state")),
                row.getObject("author", UUID.class),
                Objects.requireNonNull(moment(row, "raised_at")),
                moment(row, "closed_at"),
                row.getBoolean("ruled"),
                row.getLong("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
