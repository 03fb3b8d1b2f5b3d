package app.okrug.people;

import app.okrug.access.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored moves, and where pupils stand.
@Repository
class MoveTable {

    /// A move as it is stored.
    ///
    /// @param leftBefore since when the pupil had left before he came back; null where it is no return
    record Stored(
            MoveId id,
            PersonId pupil,
            PupilMoved.Kind kind,
            LocalDate day,
            @Nullable UUID fromClass,
            @Nullable UUID toClass,
            @Nullable String fromSubgroup,
            @Nullable String toSubgroup,
            @Nullable LocalDate leftBefore,
            boolean takenBack,
            long version) {}

    private final JdbcClient sql;

    MoveTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Where a pupil stands. Others who move the same one wait until this transaction ends.
    ///
    /// @return empty for who is no pupil
    Optional<PupilPlace> lock(PersonId pupil) {
        return sql.sql("""
                select u.subgroup, u.left_on, m.school_class, m.starts_on, m.ends_on
                from people_pupil u
                left join people_class_membership m
                    on m.pupil = u.person and not exists (
                        select from people_class_membership later
                        where later.pupil = u.person and later.starts_on > m.starts_on)
                where u.person = :pupil
                for update of u
                """)
                .param("pupil", pupil.value())
                .query((row, _) -> new PupilPlace(
                        row.getObject("school_class", UUID.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("subgroup"),
                        row.getObject("left_on", LocalDate.class)))
                .optional();
    }

    /// The pupil of a number of the personal file.
    PersonId pupil(String fileNumber) {
        return new PersonId(sql.sql("select person from people_pupil where file_number = :number")
                .param("number", fileNumber)
                .query(UUID.class)
                .single());
    }

    /// Writes in which part of the class a pupil is, and whether he has left.
    void stand(PersonId pupil, @Nullable String subgroup, @Nullable LocalDate leftOn) {
        sql.sql("""
                update people_pupil set subgroup = :subgroup, left_on = :left, version = version + 1
                where person = :pupil
                """)
                .param("subgroup", subgroup)
                .param("left", leftOn)
                .param("pupil", pupil.value())
                .update();
    }

    /// Ends the class of a pupil.
    void end(PersonId pupil, LocalDate lastDay) {
        sql.sql("update people_class_membership set ends_on = :day where pupil = :pupil and ends_on is null")
                .param("day", lastDay)
                .param("pupil", pupil.value())
                .update();
    }

    /// Takes a class back that begins on a day: the one before lasts again, or, where both began on the same day, it
    /// takes its place.
    ///
    /// @param before null for who was in none
    /// @return whether everything stood as the move had left it
    boolean takeBackClass(PersonId pupil, LocalDate day, UUID schoolClass, @Nullable UUID before) {
        if (before == null) {
            return remove(pupil, day, schoolClass);
        }
        if (lasts(pupil, before, day.minusDays(1))) {
            return remove(pupil, day, schoolClass);
        }
        return sql.sql("""
                        update people_class_membership set school_class = :before
                        where pupil = :pupil and school_class = :class and starts_on = :day and ends_on is null
                        """)
                        .param("before", before)
                        .param("pupil", pupil.value())
                        .param("class", schoolClass)
                        .param("day", day)
                        .update()
                == 1;
    }

    /// Lets a class that ended on a day last again.
    ///
    /// @return whether there was one
    boolean lasts(PersonId pupil, UUID schoolClass, LocalDate ended) {
        return sql.sql("""
                        update people_class_membership set ends_on = null
                        where pupil = :pupil and school_class = :class and ends_on = :day
                        """)
                        .param("pupil", pupil.value())
                        .param("class", schoolClass)
                        .param("day", ended)
                        .update()
                == 1;
    }

    private boolean remove(PersonId pupil, LocalDate day, UUID schoolClass) {
        return sql.sql("""
                        delete from people_class_membership
                        where pupil = :pupil and school_class = :class and starts_on = :day and ends_on is null
                        """)
                        .param("pupil", pupil.value())
                        .param("class", schoolClass)
                        .param("day", day)
                        .update()
                == 1;
    }

    /// Whether a move of the pupil after a day is on record.
    boolean movedAfter(PersonId pupil, LocalDate day) {
        return sql.sql("""
                select exists (select from people_movement
                               where pupil = :pupil and day > :day and taken_back_at is null)
                """)
                .param("pupil", pupil.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Whether another move of the same pupil comes after this one.
    boolean followed(Stored move) {
        return sql.sql("""
                select exists (
                    select from people_movement m
                    join people_movement o on o.pupil = m.pupil and o.id <> m.id and o.taken_back_at is null
                        and (o.day > m.day or o.day = m.day and o.number > m.number)
                    where m.id = :id)
                """).param("id", move.id().value()).query(Boolean.class).single();
    }

    void add(Stored move, Order order, PersonId by, Instant at) {
        sql.sql("""
                insert into people_movement
                    (id, pupil, kind, day, from_class, to_class, from_subgroup, to_subgroup, left_before, reason,
                     order_number, order_day, recorded_by, recorded_at)
                values (:id, :pupil, :kind, :day, :fromClass, :toClass, :fromSubgroup, :toSubgroup, :leftBefore,
                        :reason, :number, :orderDay, :by, :at)
                """)
                .param("id", move.id().value())
                .param("pupil", move.pupil().value())
                .param("kind", move.kind().name())
                .param("day", move.day())
                .param("fromClass", move.fromClass())
                .param("toClass", move.toClass())
                .param("fromSubgroup", move.fromSubgroup())
                .param("toSubgroup", move.toSubgroup())
                .param("leftBefore", move.leftBefore())
                .param("reason", order.reason())
                .param("number", order.number())
                .param("orderDay", order.day())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Stored> find(MoveId id) {
        return sql.sql("""
                select id, pupil, kind, day, from_class, to_class, from_subgroup, to_subgroup, left_before,
                       taken_back_at is not null as taken_back, version
                from people_movement
                where id = :id
                for update
                """).param("id", id.value()).query(MoveTable::stored).optional();
    }

    void takeBack(MoveId id, Instant at) {
        sql.sql("update people_movement set taken_back_at = :at, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void enter(MoveId id, Order order) {
        sql.sql("""
                update people_movement
                set reason = :reason, order_number = :number, order_day = :day, version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("reason", order.reason())
                .param("number", order.number())
                .param("day", order.day())
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new MoveId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("pupil", UUID.class)),
                PupilMoved.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("from_class", UUID.class),
                row.getObject("to_class", UUID.class),
                row.getString("from_subgroup"),
                row.getString("to_subgroup"),
                row.getObject("left_before", LocalDate.class),
                row.getBoolean("taken_back"),
                row.getLong("version"));
    }
}
