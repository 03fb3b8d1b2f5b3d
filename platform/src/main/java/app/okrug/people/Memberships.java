package app.okrug.people;

import app.okrug.database.Columns;
import app.okrug.school.YearLine;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is in which class, dated. A pupil is in one class at a time.
@Component
class Memberships {

    /// Where a pupil belongs.
    ///
    /// @param id of the membership, if one has to be made
    record Placing(
            UUID id, UUID pupil, UUID schoolClass, @Nullable LocalDate enrolledOn) {}

    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    /// Puts pupils into classes. The first class of a year counts from its beginning or from the enrolment; a change
    /// ends the one and begins the other on the day, and corrects what has not begun. Who has left stays away.
    ///
    /// @return the pupils who are in another class than before
    Set<UUID> apply(List<Placing> placings, YearLine year, LocalDate day) {
        var touched = new HashSet<UUID>();
        touched.addAll(with(placings, year, day, """
                update people_class_membership m set school_class = given.school_class
                from unnest(:pupils, :classes) as given (pupil, school_class)
                where m.pupil = given.pupil and m.ends_on is null and m.starts_on >= :day
                  and m.school_class <> given.school_class
                returning m.pupil
                """).query(UUID.class).list());
        touched.addAll(with(placings, year, day, """
                update people_class_membership m set ends_on = :day - 1
                from unnest(:pupils, :classes) as given (pupil, school_class)
                where m.pupil = given.pupil and m.ends_on is null and m.starts_on < :day
                  and m.school_class <> given.school_class
                returning m.pupil
                """).query(UUID.class).list());
        touched.addAll(with(placings, year, day, """
                insert into people_class_membership (id, pupil, school_class, starts_on)
                select given.id, given.pupil, given.school_class,
                       case when exists (
                                select from people_class_membership b
                                join school_class k on k.id = b.school_class
                                where b.pupil = given.pupil and k.year = :year)
                            then :day
                            else greatest(:start, given.enrolled_on) end
                from unnest(:ids, :pupils, :classes, :enrolled) as given (id, pupil, school_class, enrolled_on)
                join people_pupil p on p.person = given.pupil and p.left_on is null
                where not exists (
                    select from people_class_membership m where m.pupil = given.pupil and m.ends_on is null)
                returning pupil
                """).query(UUID.class).list());
        return touched;
    }

    private JdbcClient.StatementSpec with(List<Placing> placings, YearLine year, LocalDate day, String statement) {
        return sql.sql(statement)
                .param("year", year.id().value())
                .param("start", year.startsOn())
                .param("day", day)
                .param("ids", Columns.uuids(placings, Placing::id))
                .param("pupils", Columns.uuids(placings, Placing::pupil))
                .param("classes", Columns.uuids(placings, Placing::schoolClass))
                .param("enrolled", Columns.days(placings, Placing::enrolledOn));
    }
}
