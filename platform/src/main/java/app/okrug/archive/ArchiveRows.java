package app.okrug.archive;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The list of the archives that are kept.
@Component
class ArchiveRows {

    private static final String COLUMNS = """
            id, school, code, school_name, kind, taken_at, keep_until, schema_version, line_count, file_count, size,
            sha256, account""";

    private final ControlPlane control;

    ArchiveRows(ControlPlane control) {
        this.control = control;
    }

    void add(ArchiveLine line) {
        control.sql()
                .sql("insert into archive_archive (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        line.id().value(),
                        line.school().value(),
                        line.code(),
                        line.schoolName(),
                        line.kind().stored(),
                        stamp(line.takenAt()),
                        line.keepUntil() == null ? null : stamp(line.keepUntil()),
                        line.schemaVersion(),
                        line.lines(),
                        line.files(),
                        line.size(),
                        line.sha256(),
                        line.account()))
                .update();
    }

    /// Those of a school, the latest first.
    List<ArchiveLine> of(SchoolId school, int most) {
        return control.sql()
                .sql("select " + COLUMNS + " from archive_archive where school = ? order by taken_at desc, id limit ?")
                .params(school.value(), most)
                .query(ArchiveRows::line)
                .list();
    }

    /// Those whose school is not here any more, the latest first.
    List<ArchiveLine> ofNobody(int most) {
        return control.sql()
                .sql("select " + COLUMNS + """
                         from archive_archive a
                        where not exists (select from tenancy_school s where s.id = a.school)
                        order by taken_at desc, id limit ?
                        """)
                .param(most)
                .query(ArchiveRows::line)
                .list();
    }

    Optional<ArchiveLine> find(ArchiveId id) {
        return control.sql()
                .sql("select " + COLUMNS + " from archive_archive where id = ?")
                .param(id.value())
                .query(ArchiveRows::line)
                .optional();
    }

    /// The latest copy of a school whose picture is not after a moment: to a moment in between no way leads
    /// back.
    Optional<ArchiveLine> nearest(SchoolId school, Instant moment) {
        return control.sql()
                .sql("select " + COLUMNS + """
                         from archive_archive
                        where school = ? and kind = 'copy' and taken_at <= ?
                        order by taken_at desc limit 1
                        """)
                .params(school.value(), stamp(moment))
                .query(ArchiveRows::line)
                .optional();
    }

    /// Those whose time has passed. The last copy of a school that is here is not one of them.
    List<ArchiveLine> over(Instant now) {
        return control.sql()
                .sql("select " + COLUMNS + """
                         from archive_archive a
                        where keep_until < ? and not (kind = 'copy'
                            and exists (select from tenancy_school s where s.id = a.school)
                            and not exists (
                                select from archive_archive later
                                where later.school = a.school and later.kind = 'copy' and later.taken_at > a.taken_at))
                        order by keep_until limit 500
                        """)
                .param(stamp(now))
                .query(ArchiveRows::line)
                .list();
    }

    void remove(ArchiveId id) {
        control.sql()
                .sql("delete from archive_archive where id = ?")
                .param(id.value())
                .update();
    }

    private static ArchiveLine line(ResultSet row, int number) throws SQLException {
        return new ArchiveLine(
                new ArchiveId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school", UUID.class)),
                row.getString("code"),
                row.getString("school_name"),
                ArchiveKind.of(row.getString("kind")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("keep_until", OffsetDateTime.class)),
                row.getString("schema_version"),
                row.getLong("line_count"),
                row.getInt("file_count"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("account", UUID.class));
    }

    static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
