package app.okrug.journal;

import app.okrug.access.Open;
import app.okrug.tenancy.SchoolCaches;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The kinds of work that a school tells apart.
@Service
@Open("a list of words that holds for the whole school")
public class WorkTypes {

    private static final String ALL = "all";

    private final JdbcClient sql;
    private final SchoolCaches.Region<String, List<WorkType>> remembered;

    WorkTypes(JdbcClient sql, SchoolCaches caches) {
        this.sql = sql;
        this.remembered = caches.region("journal.work-types", Duration.ofMinutes(10));
    }

    /// All kinds, in the school's order.
    public List<WorkType> all() {
        return remembered.get(
                ALL,
                _ -> sql.sql("select id, name, short, weight from journal_work_type" + " order by position, name")
                        .query((row, _) -> new WorkType(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("short"),
                                row.getBigDecimal("weight")))
                        .list());
    }

    /// The kind that a lesson plan names («Входная контрольная работа» is a «Контрольная работа»).
    public Optional<WorkType> named(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(type -> wanted.endsWith(type.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    Optional<WorkType> find(UUID id) {
        return all().stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
