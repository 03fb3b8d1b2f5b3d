package app.okrug.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of the lessons' records, read and written in whole sets.
@Repository
class StoredRecords {

    private static final String RECORD = "r.lesson, r.topic, r.planned_lesson, r.work_type, r.homework,"
            + " r.homework_due, r.topic_at, r.homework_at, r.attendance_at, r.version, r.changed_by, r.changed_at";

    private final JdbcClient sql;
    private final JsonMapper json;

    StoredRecords(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The records of these lessons, locked until the transaction ends.
    Map<UUID, StoredRecord> lock(Collection<UUID> lessons) {
        return byLesson(sql.sql("select " + RECORD
                        + " from journal_record r where r.lesson = any(:lessons) order by r.lesson for update")
                .param("lessons", Columns.uuids(lessons))
                .query(StoredRecords::record)
                .list());
    }

    Map<UUID, StoredRecord> of(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return Map.of();
        }
        return byLesson(sql.sql("select " + RECORD + " from journal_record r where r.lesson = any(:lessons)")
                .param("lessons", Columns.uuids(lessons))
                .query(StoredRecords::record)
                .list());
    }

    /// All records of a course in its year: a page shows those of its term, and which lines of the lesson plan
    /// have been given in any.
    Map<UUID, StoredRecord> ofCourse(UUID course) {
        return byLesson(sql.sql("select " + RECORD + " from journal_record r"
                        + " join timetable_lesson l on l.id = r.lesson where l.course = :course and not l.cancelled")
                .param("course", course)
                .query(StoredRecords::record)
                .list());
    }

    /// Writes records over their older versions.
    ///
    /// @return lessons whose record was written
    Set<UUID> write(Collection<StoredRecord> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        var rows = records.stream().map(Row::of).toList();
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
                .param(json.writeValueAsString(rows))
                .query((row, _) -> Columns.uuid(row, "lesson"))
                .list());
    }

    private record Row(
            UUID lesson,
            @Nullable String topic,
            @Nullable UUID planned_lesson,
            @Nullable UUID work_type,
            @Nullable String homework,
            @Nullable LocalDate homework_due,
            @Nullable Instant topic_at,
            @Nullable Instant homework_at,
            @Nullable Instant attendance_at,
            long version,
            @Nullable UUID changed_by,
            @Nullable Instant changed_at) {

        static Row of(StoredRecord record) {
            return new Row(
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

    private static Map<UUID, StoredRecord> byLesson(List<StoredRecord> records) {
        var byLesson = new HashMap<UUID, StoredRecord>();
        records.forEach(record -> byLesson.put(record.lesson(), record));
        return byLesson;
    }

    private static StoredRecord record(ResultSet row, int number) throws SQLException {
        return new StoredRecord(
                Columns.uuid(row, "lesson"),
                row.getString("topic"),
                row.getObject("planned_lesson", UUID.class),
                row.getObject("work_type", UUID.class),
                row.getString("homework"),
                row.getObject("homework_due", LocalDate.class),
                Columns.instant(row, "topic_at"),
                Columns.instant(row, "homework_at"),
                Columns.instant(row, "attendance_at"),
                row.getLong("version"),
                row.getObject("changed_by", UUID.class),
                Columns.instant(row, "changed_at"));
    }
}
