package app.okrug.school;

import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored sets of classes.
@Repository
class ClassSetTable {

    private record Stored(ClassSetId id, String name, long version) {}

    /// A term as it is stored.
    record StoredTerm(TermId id, TermDates dates) {}

    private final JdbcClient sql;

    ClassSetTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The sets of a year by name: four queries, however many there are.
    List<ClassSet> ofYear(YearId year) {
        var classes = classes(year);
        var terms = terms(year);
        var daysOff = daysOff(year);
        return sql
                .sql("select id, name, version from school_class_set where year = :year order by name, id")
                .param("year", year.value())
                .query((row, _) -> new Stored(set(row, "id"), row.getString("name"), row.getLong("version")))
                .stream()
                .map(set -> new ClassSet(
                        set.id(),
                        set.name(),
                        classes.getOrDefault(set.id(), List.of()),
                        terms.getOrDefault(set.id(), List.of()).stream()
                                .map(StoredTerm::dates)
                                .toList(),
                        daysOff.getOrDefault(set.id(), List.of()),
                        set.version()))
                .toList();
    }

    /// The terms of the sets of a year, in their order.
    Map<ClassSetId, List<StoredTerm>> terms(YearId year) {
        return bySet(
                """
                select class_set, id, kind, number, name, starts_on, ends_on from school_term
                where year = :year and class_set is not null order by starts_on
                """,
                year,
                row -> new StoredTerm(
                        new TermId(row.getObject("id", UUID.class)),
                        new TermDates(
                                YearWriting.kind(row.getString("kind")),
                                row.getInt("number"),
                                row.getString("name"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class))));
    }

    private Map<ClassSetId, List<ClassId>> classes(YearId year) {
        return bySet("""
                select class_set, id from school_class
                where year = :year and class_set is not null order by parallel, letter, id
                """, year, row -> new ClassId(row.getObject("id", UUID.class)));
    }

    private Map<ClassSetId, List<DayOff>> daysOff(YearId year) {
        return bySet("""
                select o.class_set, o.day, o.name from school_class_set_day_off o
                join school_class_set s on s.id = o.class_set
                where s.year = :year order by o.day
                """, year, row -> new DayOff(row.getObject("day", LocalDate.class), row.getString("name")));
    }

    /// Whether another set of the year has the name.
    boolean taken(YearId year, ClassSet set) {
        return sql.sql("""
                        select exists (
                            select from school_class_set where year = :year and name = :name and id <> :id)
                        """)
                .param("year", year.value())
                .param("name", set.name())
                .param("id", set.id().value())
                .query(Boolean.class)
                .single();
    }

    void add(YearId year, ClassSet set) {
        sql.sql("insert into school_class_set (id, year, name) values (:id, :year, :name)")
                .param("id", set.id().value())
                .param("year", year.value())
                .param("name", set.name())
                .update();
    }

    /// @return whether it was there as the writer has seen it
    boolean rename(ClassSet set) {
        return sql.sql("""
                        update school_class_set set name = :name, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("name", set.name())
                        .param("id", set.id().value())
                        .param("version", set.version())
                        .update()
                == 1;
    }

    /// Writes what belongs to a stored set: its classes, terms and days off, and nothing else.
    void fill(YearId year, ClassSet set) {
        put(year, set);
        writeTerms(year, set);
        clear("school_class_set_day_off", set.id());
        sql.sql("""
                insert into school_class_set_day_off (class_set, day, name)
                select :set, given.day, given.name from unnest(:days, :names) as given (day, name)
                """)
                .param("set", set.id().value())
                .param("days", Columns.days(set.daysOff(), DayOff::day))
                .param("names", Columns.texts(set.daysOff(), DayOff::name))
                .update();
    }

    /// @return whether it was there as the writer has seen it
    boolean remove(ClassSetId set, long version) {
        clear("school_term", set);
        clear("school_class_set_day_off", set);
        sql.sql("update school_class set class_set = null, version = version + 1 where class_set = :set")
                .param("set", set.value())
                .update();
        return sql.sql("delete from school_class_set where id = :set and version = :version")
                        .param("set", set.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private void put(YearId year, ClassSet set) {
        sql.sql("""
                update school_class k
                set class_set = case when k.id = any(:classes) then :set end, version = k.version + 1
                where k.year = :year and (k.class_set = :set) is distinct from (k.id = any(:classes))
                  and (k.class_set = :set or k.id = any(:classes))
                """)
                .param("set", set.id().value())
                .param("year", year.value())
                .param("classes", Columns.uuids(set.classes(), ClassId::value))
                .update();
    }

    private void writeTerms(YearId year, ClassSet set) {
        sql.sql("""
                delete from school_term t
                where t.class_set = :set
                  and not exists (
                      select from unnest(:kinds, :numbers) as given (kind, number)
                      where given.kind = t.kind and given.number = t.number)
                """)
                .param("set", set.id().value())
                .param("kinds", Columns.texts(set.terms(), term -> YearWriting.stored(term.kind())))
                .param("numbers", Columns.numbers(set.terms(), TermDates::number))
                .update();
        sql.sql("""
                insert into school_term (id, year, class_set, kind, number, name, starts_on, ends_on)
                select given.id, :year, :set, given.kind, given.number, given.name, given.starts_on, given.ends_on
                from unnest(:ids, :kinds, :numbers, :names, :starts, :ends)
                    as given (id, kind, number, name, starts_on, ends_on)
                on conflict (year, class_set, kind, number) do update
                set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                    version = school_term.version + 1
                """)
                .param("year", year.value())
                .param("set", set.id().value())
                .param("ids", Columns.uuids(set.terms(), _ -> UUID.randomUUID()))
                .param("kinds", Columns.texts(set.terms(), term -> YearWriting.stored(term.kind())))
                .param("numbers", Columns.numbers(set.terms(), TermDates::number))
                .param("names", Columns.texts(set.terms(), TermDates::name))
                .param("starts", Columns.days(set.terms(), TermDates::startsOn))
                .param("ends", Columns.days(set.terms(), TermDates::endsOn))
                .update();
    }

    private void clear(String table, ClassSetId set) {
        sql.sql("delete from " + table + " where class_set = :set")
                .param("set", set.value())
                .update();
    }

    /// Reads one value of a row.
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<ClassSetId, List<T>> bySet(String select, YearId year, Reading<T> reading) {
        return sql.sql(select).param("year", year.value()).query(rows -> {
            var found = new HashMap<ClassSetId, List<T>>();
            while (rows.next()) {
                found.computeIfAbsent(set(rows, "class_set"), _ -> new ArrayList<>())
                        .add(reading.of(rows));
            }
            return found;
        });
    }

    private static ClassSetId set(ResultSet row, String column) throws SQLException {
        return new ClassSetId(row.getObject(column, UUID.class));
    }
}
