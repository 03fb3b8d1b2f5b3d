package app.okrug.people;

import static app.okrug.access.Right.IMPORT_RUN;
import static app.okrug.access.Right.PUPILS_MOVE;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import app.okrug.school.ClassName;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pupils of listed classes whom a list does not name any more. A list that is silent about somebody takes nobody
/// away; whoever brings it in may say that those have left.
@Service
@Transactional
public class Unnamed {

    private final Access access;
    private final Relationships relationships;
    private final Years years;
    private final MoveWriting moves;
    private final JdbcClient sql;

    Unnamed(Access access, Relationships relationships, Years years, MoveWriting moves, JdbcClient sql) {
        this.access = access;
        this.relationships = relationships;
        this.years = years;
        this.moves = moves;
        this.sql = sql;
    }

    /// Those who are in these classes today and have none of these file numbers, by class and name.
    @Transactional(readOnly = true)
    public List<UnnamedPupil> among(Collection<ClassName> classes, Collection<String> fileNumbers) {
        access.require(IMPORT_RUN, Target.school());

        return sql.sql("""
                select p.id, p.family_name, p.given_name, u.file_number, k.name as class_name
                from people_class_membership m
                join school_class k on k.id = m.school_class and k.year = :year and k.name = any(:classes)
                join people_pupil u on u.person = m.pupil and u.left_on is null
                join people_person p on p.id = u.person
                where m.ends_on is null and not u.file_number = any(:numbers)
                order by k.parallel, k.name, p.family_name, p.given_name, p.patronymic, p.id
                """)
                .param("year", years.current().id().value())
                .param("classes", Columns.texts(classes, ClassName::toString))
                .param("numbers", Columns.texts(fileNumbers, number -> number))
                .query((row, _) -> new UnnamedPupil(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("class_name"),
                        row.getString("family_name") + " " + row.getString("given_name"),
                        row.getString("file_number")))
                .list();
    }

    /// How many pupils are in classes of the year.
    @Transactional(readOnly = true)
    public int present() {
        access.require(IMPORT_RUN, Target.school());

        return sql.sql("""
                select count(*) from people_pupil u
                where u.left_on is null
                  and exists (select from people_class_membership m where m.pupil = u.person and m.ends_on is null)
                """).query(Integer.class).single();
    }

    /// Lets pupils go by one order, and enters each in the book of movement.
    ///
    /// @param lastDay the last day in the school
    public void leave(Collection<UnnamedPupil> pupils, LocalDate lastDay, Order order) {
        access.require(IMPORT_RUN, Target.school());
        access.require(PUPILS_MOVE, Target.school());

        moves.leave(pupils.stream()
                .map(pupil -> MoveWriting.leaving(
                        pupil.person(), pupil.name(), pupil.fileNumber(), pupil.className(), lastDay, order))
                .toList());
        relationships.changed();
    }
}
