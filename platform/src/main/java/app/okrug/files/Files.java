package app.okrug.files;

import app.okrug.access.CurrentActor;
import app.okrug.access.Open;
import app.okrug.database.Columns;
import app.okrug.language.Texts;
import app.okrug.quotas.StorageRoom;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stored files. They lie in the school's own schema (docs/decisions/0050-files-lie-with-the-school.md), so that
/// nothing but the school's own connection reaches them.
@Service
@Transactional
@Open("the feature that keeps a file asks before it lists, adds or removes; the content passes its door")
public class Files {

    private static final int MOST_AT_ONE_PLACE = 10;
    private static final int MEGABYTE = 1024 * 1024;

    private final JdbcClient sql;
    private final List<FileDoor> doors;
    private final Regulation regulation;
    private final StorageRoom room;
    private final Texts texts;
    private final Clock clock;

    Files(JdbcClient sql, List<FileDoor> doors, Regulation regulation, StorageRoom room, Texts texts, Clock clock) {
        this.sql = sql;
        this.doors = List.copyOf(doors);
        this.regulation = regulation;
        this.room = room;
        this.texts = texts;
        this.clock = clock;
    }

    /// Stores a file.
    ///
    /// @throws UnfitFile when it is empty, too large, of another type than its name says, one too many, or when
    /// the school has no room for it
    public FileLine add(FilePlace place, SentFile sent) {
        var name = FileName.clean(sent.name());
        var type = judged(place, name, sent.content());
        take(sent.content().length);
        var line = new FileLine(
                new FileId(UUID.randomUUID()),
                place.subject(),
                name,
                type.mediaType(),
                sent.content().length,
                VirusCheck.NOT_CHECKED);
        sql.sql("""
                insert into files_file (id, kind, subject, name, media_type, size, added_by, added_at)
                values (:id, :kind, :subject, :name, :type, :size, :person, :now)
                """)
                .param("id", line.id().value())
                .param("kind", place.kind())
                .param("subject", place.subject())
                .param("name", name)
                .param("type", line.mediaType())
                .param("size", line.size())
                .param("person", CurrentActor.require().person().value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        sql.sql("insert into files_content (file, content) values (:file, :content)")
                .param("file", line.id().value())
                .param("content", sent.content())
                .update();
        return line;
    }

    /// The files of some places of one kind, by subject, in the order in which they were added.
    @Transactional(readOnly = true)
    public Map<UUID, List<FileLine>> of(String kind, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                select id, subject, name, media_type, size, virus_check from files_file
                where subject = any(:subjects) and kind = :kind
                order by added_at, id
                """)
                .param("subjects", Columns.uuids(subjects, id -> id))
                .param("kind", kind)
                .query(Files::line)
                .list()
                .stream()
                .collect(Collectors.groupingBy(FileLine::subject));
    }

    /// What a file is attached to.
    @Transactional(readOnly = true)
    public Optional<FilePlace> place(FileId file) {
        return sql.sql("select kind, subject from files_file where id = :id")
                .param("id", file.value())
                .query((row, _) -> new FilePlace(row.getString("kind"), row.getObject("subject", UUID.class)))
                .optional();
    }

    /// The content of a file, for whom the feature that keeps it lets pass.
    ///
    /// @throws UnknownFile when there is none, or it is known to be harmful
    @Transactional(readOnly = true)
    public FileContent open(FileId file) {
        var place = place(file).orElseThrow(UnknownFile::new);
        doors.stream()
                .filter(door -> door.kind().equals(place.kind()))
                .findFirst()
                .orElseThrow(UnknownFile::new)
                .requireReading(place.subject());
        return sql.sql("""
                select f.name, f.media_type, c.content
                from files_file f join files_content c on c.file = f.id
                where f.id = :id and f.virus_check <> 'INFECTED'
                """)
                .param("id", file.value())
                .query((row, _) ->
                        new FileContent(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(UnknownFile::new);
    }

    /// Removes one file; removing what is gone already is no fault.
    public void remove(FileId file) {
        sql.sql("delete from files_content where file = :id")
                .param("id", file.value())
                .update();
        sql.sql("delete from files_file where id = :id")
                .param("id", file.value())
                .update();
        room.give();
    }

    /// Removes all files of a place.
    public void removeAll(FilePlace place) {
        of(place.kind(), List.of(place.subject()))
                .getOrDefault(place.subject(), List.of())
                .forEach(line -> remove(line.id()));
    }

    /// Gives a place the files of another, too.
    ///
    /// @throws UnfitFile when the school has no room for them
    public void copy(FilePlace from, FilePlace to) {
        var lines = of(from.kind(), List.of(from.subject())).getOrDefault(from.subject(), List.of());
        take(lines.stream().mapToLong(FileLine::size).sum());
        for (var line : lines) {
            var id = UUID.randomUUID();
            sql.sql("""
                    insert into files_file (id, kind, subject, name, media_type, size, virus_check, added_by, added_at)
                    select :id, :kind, :subject, name, media_type, size, virus_check, added_by, added_at
                    from files_file where id = :old
                    """)
                    .param("id", id)
                    .param("kind", to.kind())
                    .param("subject", to.subject())
                    .param("old", line.id().value())
                    .update();
            sql.sql(
                            "insert into files_content (file, content) select :id, content from files_content where file = :old")
                    .param("id", id)
                    .param("old", line.id().value())
                    .update();
        }
    }

    private void take(long bytes) {
        if (bytes > 0 && !room.take(bytes)) {
            throw new UnfitFile(texts.text("files.unfit.full", room.megabytes()));
        }
    }

    private FileType judged(FilePlace place, String name, byte[] content) {
        if (content.length == 0) {
            throw new UnfitFile(texts.text("files.unfit.empty", name));
        }
        var megabytes = regulation.current(Parameter.FILE_MEGABYTES).value();
        if (content.length > megabytes * MEGABYTE) {
            throw new UnfitFile(texts.text("files.unfit.large", name, megabytes));
        }
        var there = of(place.kind(), List.of(place.subject()))
                .getOrDefault(place.subject(), List.of())
                .size();
        if (there >= MOST_AT_ONE_PLACE) {
            throw new UnfitFile(texts.text("files.unfit.many", MOST_AT_ONE_PLACE));
        }
        return FileType.of(name, content).orElseThrow(() -> new UnfitFile(texts.text("files.unfit.type", name)));
    }

    private static FileLine line(ResultSet row, int number) throws SQLException {
        return new FileLine(
                new FileId(row.getObject("id", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                VirusCheck.valueOf(row.getString("virus_check")));
    }
}
