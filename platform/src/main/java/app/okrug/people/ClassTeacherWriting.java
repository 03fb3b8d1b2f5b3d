package app.okrug.people;

import app.okrug.database.Columns;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over who is responsible for which class. The first one of a class is so from the beginning of the year, a
/// later one from the day of the change; whoever was before has been until the day before.
@Component
class ClassTeacherWriting {

    private record Leading(UUID id, UUID person, UUID schoolClass) {}

    private final JdbcClient sql;
    private final Years years;
    private final Classes classes;

    ClassTeacherWriting(JdbcClient sql, Years years, Classes classes) {
        this.sql = sql;
        this.years = years;
        this.classes = classes;
    }

    /// @return the persons who lead others classes than before
    Set<UUID> apply(List<StaffRow> rows, Map<String, UUID> ids, LocalDate today) {
        if (rows.stream().allMatch(row -> row.classTeacherOf().isEmpty())) {
            return Set.of();
        }
        var year = years.current();
        var known = classes.ensure(
                year.id(),
                rows.stream()
                        .flatMap(row -> row.classTeacherOf().stream())
                        .map(ClassName::of)
                        .toList());
        var leading = rows.stream()
                .flatMap(row -> row.classTeacherOf().stream()
                        .map(ClassName::of)
                        .distinct()
                        .map(name -> new Leading(
                                UUID.randomUUID(),
                                Objects.requireNonNull(ids.get(row.personnelNumber())),
                                Objects.requireNonNull(known.get(name)).value())))
                .toList();
        var day = today.isBefore(year.startsOn()) ? year.startsOn() : today;

        var touched = new HashSet<UUID>();
        touched.addAll(
                with(leading, year.startsOn(), day, """
                delete from people_class_teacher t
                where t.ends_on is null and t.starts_on >= :day and t.school_class = any(:classes)
                  and not exists (
                      select from unnest(:persons, :classes) as given (person, school_class)
                      where given.person = t.person and given.school_class = t.school_class)
                returning t.person
                """).query(UUID.class).list());
        touched.addAll(
                with(leading, year.startsOn(), day, """
                update people_class_teacher t set ends_on = :day - 1
                where t.ends_on is null and t.starts_on < :day and t.school_class = any(:classes)
                  and not exists (
                      select from unnest(:persons, :classes) as given (person, school_class)
                      where given.person = t.person and given.school_class = t.school_class)
                returning t.person
                """).query(UUID.class).list());
        touched.addAll(
                with(leading, year.startsOn(), day, """
                insert into people_class_teacher (id, school_class, person, starts_on)
                select given.id, given.school_class, given.person,
                       case when exists (
                           select from people_class_teacher b where b.school_class = given.school_class) then :day
                       else :start end
                from unnest(:ids, :persons, :classes) as given (id, person, school_class)
                where not exists (
                    select from people_class_teacher t
                    where t.school_class = given.school_class and t.person = given.person and t.ends_on is null)
                returning person
                """).query(UUID.class).list());
        return touched;
    }

    private JdbcClient.StatementSpec with(List<Leading> leading, LocalDate start, LocalDate day, String statement) {
        return sql.sql(statement)
                .param("start", start)
                .param("day", day)
                .param("ids", Columns.uuids(leading, Leading::id))
                .param("persons", Columns.uuids(leading, Leading::person))
                .param("classes", Columns.uuids(leading, Leading::schoolClass));
    }
}
