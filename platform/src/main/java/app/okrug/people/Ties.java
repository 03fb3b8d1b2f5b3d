package app.okrug.people;

import app.okrug.access.Category;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.school.ClassId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What ties persons to the school on a day, in a few words: the class of a pupil, the children of a guardian, the jobs
/// of a member of staff.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; names, classes and jobs")
public class Ties {

    private final JdbcClient sql;

    Ties(JdbcClient sql) {
        this.sql = sql;
    }

    /// The ties of these persons; who has none on the day is left out.
    public Map<PersonId, List<String>> of(Category category, Collection<PersonId> persons, LocalDate day) {
        var ties = new HashMap<PersonId, List<String>>();
        sql.sql(
                        switch (category) {
                            case PUPIL -> """
                            select m.pupil as person, k.name as tie
                            from people_class_membership m
                            join school_class k on k.id = m.school_class
                            where m.pupil = any(:persons) and m.starts_on <= :day
                              and (m.ends_on is null or m.ends_on >= :day)
                            order by m.starts_on
                            """;
                            case GUARDIAN -> """
                            select g.guardian as person,
                                   concat_ws(', ', concat(g.kinship, ': ', p.family_name, ' ', p.given_name), k.name)
                                       as tie
                            from people_guardianship g
                            join people_person p on p.id = g.pupil
                            left join people_class_membership m
                                on m.pupil = g.pupil and m.starts_on <= :day
                                   and (m.ends_on is null or m.ends_on >= :day)
                            left join school_class k on k.id = m.school_class
                            where g.guardian = any(:persons) and (g.ends_on is null or g.ends_on >= :day)
                            order by k.parallel nulls last, k.name, p.family_name, p.given_name, p.id
                            """;
                            case STAFF -> """
                            select j.person, j.title as tie
                            from people_position j
                            where j.person = any(:persons) and j.starts_on <= :day
                              and (j.ends_on is null or j.ends_on >= :day)
                            order by j.title
                            """;
                        })
                .param("persons", Columns.uuids(persons, PersonId::value))
                .param("day", day)
                .query(row -> {
                    ties.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString("tie"));
                });
        return ties;
    }

    /// The pupils of a class, their guardians and those who lead it.
    public Set<PersonId> ofClass(ClassId schoolClass, LocalDate day) {
        return new HashSet<>(sql.sql("""
                select m.pupil as person
                from people_class_membership m
                where m.school_class = :class and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                union
                select g.guardian
                from people_class_membership m
                join people_guardianship g on g.pupil = m.pupil and (g.ends_on is null or g.ends_on >= :day)
                where m.school_class = :class and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                union
                select t.person
                from people_class_teacher t
                where t.school_class = :class and t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
                """)
                .param("class", schoolClass.value())
                .param("day", day)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    /// Those whose last tie to the school has ended before a day: pupils who have left, guardians of nobody who is
    /// still here, staff who were dismissed.
    public Set<PersonId> ended(Category category, LocalDate day) {
        return new HashSet<>(sql.sql(
                        switch (category) {
                            case PUPIL -> "select person from people_pupil where left_on < :day";
                            case STAFF -> "select person from people_staff_member where dismissed_on < :day";
                            case GUARDIAN -> """
                            select distinct g.guardian as person
                            from people_guardianship g
                            where not exists (
                                select from people_guardianship o
                                join people_pupil u on u.person = o.pupil
                                where o.guardian = g.guardian and (o.ends_on is null or o.ends_on >= :day)
                                  and (u.left_on is null or u.left_on >= :day))
                            """;
                        })
                .param("day", day)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }
}
