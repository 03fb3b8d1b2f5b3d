package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.school.ClassId;
import app.okrug.school.Found;
import app.okrug.school.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the book of movement.
@Component
class MoveLines {

    /// What was recorded, and what the dates of the register tell beyond it: a list that moves a pupil records
    /// nothing. The first class of a year is no movement.
    private static final String ALL = """
            with recorded as (
                select m.id, m.number, m.pupil, m.kind, m.day, m.from_class, m.to_class, m.from_subgroup,
                       m.to_subgroup, m.reason, m.order_number, m.order_day, m.taken_back_at is not null as taken_back,
                       m.taken_back_at is null and not exists (
                           select from people_movement o
                           where o.pupil = m.pupil and o.id <> m.id and o.taken_back_at is null
                             and (o.day > m.day or o.day = m.day and o.number > m.number)) as is_last,
                       m.version
                from people_movement m
                where m.day between :from and :until),
            placed as (
                select null::uuid as id, null::bigint as number, c.pupil,
                       case when b.id is null then 'ARRIVED' else 'TRANSFERRED' end as kind, c.starts_on as day,
                       b.school_class as from_class, c.school_class as to_class, null::text as from_subgroup,
                       null::text as to_subgroup, '' as reason, '' as order_number, null::date as order_day,
                       false as taken_back, false as is_last, 0::bigint as version
                from people_class_membership c
                join school_class k on k.id = c.school_class
                join school_year y on y.id = k.year and c.starts_on > y.starts_on
                left join people_class_membership b on b.pupil = c.pupil and b.ends_on = c.starts_on - 1
                where c.starts_on between :from and :until and not exists (
                    select from people_movement m
                    where m.pupil = c.pupil and m.day = c.starts_on and m.kind in ('ARRIVED', 'TRANSFERRED')
                      and m.taken_back_at is null)),
            gone as (
                select null::uuid, null::bigint, u.person, 'LEFT', u.left_on, c.school_class, null::uuid, null::text,
                       null::text, '', '', null::date, false, false, 0::bigint
                from people_pupil u
                join people_class_membership c on c.pupil = u.person and c.ends_on = u.left_on
                where u.left_on between :from and :until and not exists (
                    select from people_movement m
                    where m.pupil = u.person and m.day = u.left_on and m.kind = 'LEFT' and m.taken_back_at is null)),
            book as (
                select * from recorded union all select * from placed union all select * from gone)
            select p.id as person, p.family_name, p.given_name, p.patronymic, u.file_number, b.*,
                   f.name as from_name, t.name as to_name, count(*) over () as total
            from book b
            join people_pupil u on u.person = b.pupil
            join people_person p on p.id = b.pupil
            left join school_class f on f.id = b.from_class
            left join school_class t on t.id = b.to_class
            where (:kind = '' or b.kind = :kind)
              and (concat_ws(' ', p.family_name, p.given_name, p.patronymic) ilike :words
                   or u.file_number ilike :words or b.order_number ilike :words)
            order by b.day desc, b.number desc nulls last, p.family_name, p.given_name, p.id
            offset :start limit :size
            """;

    private final JdbcClient sql;

    MoveLines(JdbcClient sql) {
        this.sql = sql;
    }

    Found<MoveLine> find(MovementBook.Wish wish, Part part) {
        return sql.sql(ALL)
                .param("from", wish.from())
                .param("until", wish.until())
                .param("kind", wish.kind() == null ? "" : wish.kind().name())
                .param("words", Words.anywhere(wish.words()))
                .param("start", part.from())
                .param("size", part.size())
                .query(Lists.found(MoveLines::line));
    }

    private static MoveLine line(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var to = row.getObject("to_class", UUID.class);
        return new MoveLine(
                id == null ? null : new MoveId(id),
                new PersonName(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")),
                row.getString("file_number"),
                PupilMoved.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("from_name"),
                row.getString("to_name"),
                to == null ? null : new ClassId(to),
                row.getString("from_subgroup"),
                row.getString("to_subgroup"),
                new Order(
                        row.getString("reason"),
                        row.getString("order_number"),
                        row.getObject("order_day", LocalDate.class)),
                row.getBoolean("taken_back"),
                row.getBoolean("is_last"),
                row.getLong("version"));
    }
}
