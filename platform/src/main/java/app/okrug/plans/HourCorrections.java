package app.okrug.plans;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.database.Columns;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of corrections of hours.
@Repository
class HourCorrections {

    private final JdbcClient sql;
    private final PersonNames names;
    private final SchoolClock clock;

    HourCorrections(JdbcClient sql, PersonNames names, SchoolClock clock) {
        this.sql = sql;
        this.names = names;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            CourseId course,
            LocalDate day,
            int hours,
            String reason,
            PersonId by,
            @Nullable PersonId confirmed) {}

    /// The corrections of courses up to a day, by course, the oldest first.
    Map<CourseId, List<CorrectionLine>> of(Collection<CourseId> courses, LocalDate until) {
        var rows = sql.sql("""
                select id, course, day, hours, reason, made_by, confirmed_by from plans_correction
                where course = any(:courses) and day <= :until order by day, made_at, id
                """)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .param("until", until)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        new CourseId(row.getObject("course", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getInt("hours"),
                        row.getString("reason"),
                        new PersonId(row.getObject("made_by", UUID.class)),
                        Optional.ofNullable(row.getObject("confirmed_by", UUID.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .list();
        var people = new ArrayList<PersonId>();
        rows.forEach(row -> {
            people.add(row.by());
            if (row.confirmed() != null) {
                people.add(row.confirmed());
            }
        });
        var known = names.of(people);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::course,
                        Collectors.mapping(
                                row -> {
                                    var by = known.get(row.by());
                                    var confirmed = row.confirmed() == null ? null : known.get(row.confirmed());
                                    return new CorrectionLine(
                                            row.id(),
                                            row.day(),
                                            row.hours(),
                                            row.reason(),
                                            by == null ? "" : by.brief(),
                                            row.confirmed() == null
                                                    ? null
                                                    : confirmed == null ? "" : confirmed.brief());
                                },
                                Collectors.toList())));
    }

    Optional<CourseId> course(UUID correction) {
        return sql.sql("select course from plans_correction where id = :id")
                .param("id", correction)
                .query((row, _) -> new CourseId(row.getObject("course", UUID.class)))
                .optional();
    }

    void add(CourseId course, LocalDate day, int hours, String reason, PersonId by) {
        sql.sql("""
                insert into plans_correction (id, course, day, hours, reason, made_by, made_at)
                values (:id, :course, :day, :hours, :reason, :by, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("course", course.value())
                .param("day", day)
                .param("hours", hours)
                .param("reason", reason)
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    void confirm(UUID correction, PersonId by) {
        sql.sql("""
                update plans_correction set confirmed_by = :by, confirmed_at = :now, version = version + 1
                where id = :id and confirmed_by is null
                """)
                .param("by", by.value())
                .param("now", now())
                .param("id", correction)
                .update();
    }

    /// @return whether it was there and not confirmed
    boolean remove(UUID correction) {
        return sql.sql("delete from plans_correction where id = :id and confirmed_by is null")
                        .param("id", correction)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
