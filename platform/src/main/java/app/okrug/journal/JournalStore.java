package app.okrug.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The journal's tables. Every statement takes a whole set of rows, as one JSON parameter, so that a paste of three
/// hundred cells costs as many round trips as one mark.
@Repository
class JournalStore {

    private static final String CELL = "c.lesson, c.pupil, c.mark, c.second_mark, c.absence, c.late_minutes, c.comment,"
            + " c.staff_comment, c.version, c.changed_by, c.changed_at";
    private static final String RECORD = "r.lesson, r.topic, r.planned_lesson, r.work_type, r.homework,"
            + " r.homework_due, r.topic_at, r.homework_at, r.attendance_at, r.version, r.changed_by, r.changed_at";

    private final JdbcClient sql;
    private final JsonMapper json;

    JournalStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The cells of these keys, locked until the transaction ends, in an order that cannot deadlock.
    Map<StoredCell.Key, StoredCell> lockCells(Collection<StoredCell.Key> keys) {
        var cells = new HashMap<StoredCell.Key, StoredCell>();
        sql.sql("select " + CELL + """
                         from journal_cell c
                         join jsonb_to_recordset(?::jsonb) as k (lesson uuid, pupil uuid)
                           on k.lesson = c.lesson and k.pupil = c.pupil
                        order by c.lesson, c.pupil
                          for update of c
                        """).param(written(keys)).query(JournalStore::cell).stream()
                .forEach(cell -> cells.put(cell.key(), cell));
        return cells;
    }

    /// The records of these lessons, locked until the transaction ends.
    Map<UUID, StoredRecord> lockRecords(Collection<UUID> lessons) {
        return byLesson(sql.sql("select " + RECORD
                        + " from journal_record r where r.lesson in (:lessons) order by r.lesson for update")
                .param("lessons", lessons)
                .query(JournalStore::record)
                .list());
    }

    Map<UUID, StoredRecord> records(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return Map.of();
        }
        return byLesson(sql.sql("select " + RECORD + " from journal_record r where r.lesson in (:lessons)")
                .param("lessons", lessons)
                .query(JournalStore::record)
                .list());
    }

    /// Every cell of these lessons that holds anything or once did.
    List<StoredCell> cells(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return sql.sql("select " + CELL + " from journal_cell c where c.lesson in (:lessons)")
                .param("lessons", lessons)
                .query(JournalStore::cell)
                .list();
    }

    /// The lines of its lesson plan that a course has come to in any term.
    Set<UUID> given(UUID course) {
        return new HashSet<>(sql.sql("select distinct r.planned_lesson from journal_record r"
                        + " join timetable_lesson l on l.id = r.lesson"
                        + " where l.course = :course and r.planned_lesson is not null")
                .param("course", course)
                .query((row, _) -> uuid(row, "planned_lesson"))
                .list());
    }

    /// Those of these lessons in which anybody has a mark.
    Set<UUID> marked(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.sql("select distinct c.lesson from journal_cell c"
                        + " where c.lesson in (:lessons) and c.mark is not null")
                .param("lessons", lessons)
                .query((row, _) -> uuid(row, "lesson"))
                .list());
    }

    /// Cells of these lessons written at or after a moment.
    List<StoredCell> cellsChanged(Collection<UUID> lessons, Instant since) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return sql.sql("select " + CELL
                        + " from journal_cell c where c.lesson in (:lessons) and c.changed_at >= :since")
                .param("lessons", lessons)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(JournalStore::cell)
                .list();
    }

    /// The cells of one pupil in these lessons.
    List<StoredCell> cellsOf(UUID pupil, Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return sql.sql("select " + CELL + " from journal_cell c where c.lesson in (:lessons) and c.pupil = :pupil")
                .param("lessons", lessons)
                .param("pupil", pupil)
                .query(JournalStore::cell)
                .list();
    }

    /// Writes cells over their older versions.
    ///
    /// @return keys that were written; a missing one was written by another at the same moment
    Set<StoredCell.Key> write(Collection<StoredCell> cells) {
        if (cells.isEmpty()) {
            return Set.of();
        }
        var rows = cells.stream().map(CellRow::of).toList();
        return new HashSet<>(sql.sql("""
                        insert into journal_cell as c
                            (lesson, pupil, mark, second_mark, absence, late_minutes, comment, staff_comment,
                             version, changed_by, changed_at)
                        select lesson, pupil, mark, second_mark, absence, late_minutes, comment, staff_comment,
                               version, changed_by, changed_at
                          from jsonb_to_recordset(?::jsonb) as x
                            (lesson uuid, pupil uuid, mark text, second_mark text, absence text, late_minutes smallint,
                             comment text, staff_comment text, version bigint, changed_by uuid, changed_at timestamptz)
                         order by lesson, pupil
                        on conflict (lesson, pupil) do update
                           set mark = excluded.mark, second_mark = excluded.second_mark, absence = excluded.absence,
                               late_minutes = excluded.late_minutes, comment = excluded.comment,
                               staff_comment = excluded.staff_comment, version = excluded.version,
                               changed_by = excluded.changed_by, changed_at = excluded.changed_at
                         where c.version < excluded.version
                        returning c.lesson, c.pupil
                        """)
                .param(written(rows))
                .query((row, _) -> new StoredCell.Key(uuid(row, "lesson"), uuid(row, "pupil")))
                .list());
    }

    /// Writes records over their older versions.
    ///
    /// @return lessons whose record was written
    Set<UUID> writeRecords(Collection<StoredRecord> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        var rows = records.stream().map(RecordRow::of).toList();
        return new HashSet<>(sql.sql("""
                        insert into journal_record as r
                            (lesson, topic, planned_lesson, work_type, homework, homework_due, topic_at, homework_at,
                             attendance_at, version, changed_by, changed_at)
                        select lesson, topic, planned_lesson, work_type, homework, homework_due, topic_at, homework_at,
                               attendance_at, version, changed_by, changed_at
                          from jsonb_to_recordset(?::jsonb) as x
                            (lesson uuid, topic text, planned_lesson uuid, work_type uuid, homework text,
                             homework_due date, topic_at timestamptz, homework_at timestamptz,
                             attendance_at timestamptz, version bigint, changed_by uuid, changed_at timestamptz)
                         order by lesson
                        on conflict (lesson) do update
                           set topic = excluded.topic, planned_lesson = excluded.planned_lesson,
                               work_type = excluded.work_type, homework = excluded.homework,
                               homework_due = excluded.homework_due, topic_at = excluded.topic_at,
                               homework_at = excluded.homework_at, attendance_at = excluded.attendance_at,
                               version = excluded.version, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at
                         where r.version <= excluded.version
                        returning r.lesson
                        """)
                .param(written(rows))
                .query((row, _) -> uuid(row, "lesson"))
                .list());
    }

    /// Adds to the history.
    void remember(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        sql.sql("""
                        insert into journal_change (lesson, pupil, operation, before, after, account, person, at)
                        select lesson, pupil, operation, before, after, account, person, at
                          from jsonb_to_recordset(?::jsonb) as x
                            (lesson uuid, pupil uuid, operation uuid, before jsonb, after jsonb, account uuid,
                             person uuid, at timestamptz)
                        """).param(written(changes)).update();
    }

    /// Answers already given to operations of these ids.
    Map<UUID, Answer> answered(Collection<UUID> operations) {
        var answers = new HashMap<UUID, Answer>();
        sql
                .sql("select answer from journal_operation where id in (:ids)")
                .param("ids", operations)
                .query((row, _) -> json.readValue(row.getString("answer"), Answer.class))
                .stream()
                .forEach(answer -> answers.put(answer.id(), answer));
        return answers;
    }

    /// Remembers the answers to operations.
    ///
    /// @return ids that were remembered; a missing one was carried out at the same moment by another request
    Set<UUID> rememberAnswers(UUID account, Instant at, Collection<Answer> answers) {
        if (answers.isEmpty()) {
            return Set.of();
        }
        record Row(UUID id, UUID account, Instant at, Answer answer) {}
        var rows = answers.stream()
                .map(answer -> new Row(answer.id(), account, at, answer))
                .toList();
        return new HashSet<>(sql.sql("""
                        insert into journal_operation (id, account, at, answer)
                        select id, account, at, answer
                          from jsonb_to_recordset(?::jsonb) as x (id uuid, account uuid, at timestamptz, answer jsonb)
                         order by id
                        on conflict (id) do nothing
                        returning id
                        """)
                .param(written(rows))
                .query((row, _) -> uuid(row, "id"))
                .list());
    }

    /// The history of a cell, or of the lesson's own record when no pupil is given, oldest first.
    List<PastChange> history(UUID lesson, @Nullable UUID pupil) {
        return sql.sql("""
                        select before, after, reason, person, at from journal_change
                         where lesson = :lesson and pupil is not distinct from :pupil::uuid
                         order by number
                        """)
                .param("lesson", lesson)
                .param("pupil", pupil)
                .query((row, _) -> new PastChange(
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        uuid(row, "person"),
                        Objects.requireNonNull(instant(row, "at"))))
                .list();
    }

    /// One line of the history, its contents still as JSON.
    record PastChange(
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            UUID person,
            Instant at) {}

    /// One line to be added to the history.
    record Change(
            UUID lesson,
            @Nullable UUID pupil,
            UUID operation,
            Object before,
            Object after,
            UUID account,
            UUID person,
            Instant at) {}

    private record CellRow(
            UUID lesson,
            UUID pupil,
            @Nullable String mark,
            @Nullable String second_mark,
            @Nullable String absence,
            @Nullable Integer late_minutes,
            @Nullable String comment,
            @Nullable String staff_comment,
            long version,
            @Nullable UUID changed_by,
            @Nullable Instant changed_at) {

        static CellRow of(StoredCell cell) {
            var value = cell.value();
            return new CellRow(
                    cell.lesson(),
                    cell.pupil(),
                    value.mark(),
                    value.secondMark(),
                    value.absence(),
                    value.lateMinutes(),
                    cell.comment(),
                    cell.staffComment(),
                    cell.version(),
                    cell.changedBy(),
                    cell.changedAt());
        }
    }

    private record RecordRow(
            UUID lesson,
            @Nullable String topic,
            @Nullable UUID planned_lesson,
            @Nullable UUID work_type,
            @Nullable String homework,
            java.time.@Nullable LocalDate homework_due,
            @Nullable Instant topic_at,
            @Nullable Instant homework_at,
            @Nullable Instant attendance_at,
            long version,
            @Nullable UUID changed_by,
            @Nullable Instant changed_at) {

        static RecordRow of(StoredRecord record) {
            return new RecordRow(
                    record.lesson(),
                    record.topic(),
                    record.planned(),
                    record.workType(),
                    record.homework(),
                    record.homeworkDue(),
                    record.topicAt(),
                    record.homeworkAt(),
                    record.attendanceAt(),
                    record.version(),
                    record.changedBy(),
                    record.changedAt());
        }
    }

    private String written(Object rows) {
        return json.writeValueAsString(rows);
    }

    private static Map<UUID, StoredRecord> byLesson(List<StoredRecord> records) {
        var byLesson = new HashMap<UUID, StoredRecord>();
        records.forEach(record -> byLesson.put(record.lesson(), record));
        return byLesson;
    }

    private static StoredCell cell(ResultSet row, int number) throws SQLException {
        var value = new CellValue(
                row.getString("mark"),
                row.getString("second_mark"),
                row.getString("absence"),
                row.getObject("late_minutes", Integer.class));
        return new StoredCell(
                uuid(row, "lesson"),
                uuid(row, "pupil"),
                value,
                row.getString("comment"),
                row.getString("staff_comment"),
                row.getLong("version"),
                row.getObject("changed_by", UUID.class),
                instant(row, "changed_at"));
    }

    private static StoredRecord record(ResultSet row, int number) throws SQLException {
        return new StoredRecord(
                uuid(row, "lesson"),
                row.getString("topic"),
                row.getObject("planned_lesson", UUID.class),
                row.getObject("work_type", UUID.class),
                row.getString("homework"),
                row.getObject("homework_due", java.time.LocalDate.class),
                instant(row, "topic_at"),
                instant(row, "homework_at"),
                instant(row, "attendance_at"),
                row.getLong("version"),
                row.getObject("changed_by", UUID.class),
                instant(row, "changed_at"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
