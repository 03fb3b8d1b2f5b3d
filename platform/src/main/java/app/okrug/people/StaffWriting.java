package app.okrug.people;

import app.okrug.database.Columns;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over members of staff: persons, jobs, classes they lead. The roles that follow from the jobs are given by
/// others.
@Component
class StaffWriting {

    private static final String GIVEN = """
            from unnest(:ids, :numbers, :categories, :educations, :subjects, :rooms, :hired)
                as given (person, personnel_number, category, education, subjects, room, hired_on)
            """;

    private final JdbcClient sql;
    private final Numbered numbered;
    private final PersonWriting persons;
    private final Positions positions;
    private final ClassTeacherWriting classTeachers;
    private final SchoolClock clock;

    StaffWriting(
            JdbcClient sql,
            Numbered numbered,
            PersonWriting persons,
            Positions positions,
            ClassTeacherWriting classTeachers,
            SchoolClock clock) {
        this.sql = sql;
        this.numbered = numbered;
        this.persons = persons;
        this.positions = positions;
        this.classTeachers = classTeachers;
        this.clock = clock;
    }

    /// @param positions jobs taken up and given up
    record Written(Counts counts, List<PositionChange> positions) {}

    Written apply(List<StaffRow> rows) {
        var ids = numbered.match(Numbered.Kind.STAFF, rows, StaffRow::personnelNumber, StaffRow::snils);
        var today = clock.today();
        var added = added(ids);

        var touched = new HashSet<UUID>(persons.write(
                rows.stream().map(row -> PersonValues.of(id(ids, row), row)).toList()));
        touched.addAll(members(rows, ids));
        var changes = positions.apply(rows, ids, today);
        changes.forEach(change -> touched.add(change.person().value()));
        touched.addAll(classTeachers.apply(rows, ids, today));
        touched.removeAll(added);
        return new Written(Counts.of(rows.size(), added.size(), touched.size()), changes);
    }

    /// The persons of the rows who were no members of staff before.
    private Set<UUID> added(Map<String, UUID> ids) {
        var added = new HashSet<>(ids.values());
        sql.sql("select person from people_staff_member where person = any(:ids)")
                .param("ids", Columns.uuids(ids.values(), id -> id))
                .query(UUID.class)
                .list()
                .forEach(added::remove);
        return added;
    }

    private Set<UUID> members(List<StaffRow> rows, Map<String, UUID> ids) {
        var touched = new HashSet<UUID>();
        touched.addAll(with(rows, ids, """
                update people_staff_member m
                set personnel_number = given.personnel_number,
                    category = coalesce(given.category, m.category),
                    education = coalesce(given.education, m.education),
                    subjects = coalesce(nullif(given.subjects, ''), m.subjects),
                    room = coalesce(given.room, m.room),
                    hired_on = coalesce(given.hired_on, m.hired_on),
                    version = m.version + 1
                """ + GIVEN + """
                where m.person = given.person
                  and (m.personnel_number, m.category, m.education, m.subjects, m.room, m.hired_on)
                      is distinct from
                      (given.personnel_number, coalesce(given.category, m.category),
                       coalesce(given.education, m.education), coalesce(nullif(given.subjects, ''), m.subjects),
                       coalesce(given.room, m.room), coalesce(given.hired_on, m.hired_on))
                returning m.person
                """).query(UUID.class).list());
        touched.addAll(with(rows, ids, """
                insert into people_staff_member
                    (person, personnel_number, category, education, subjects, room, hired_on)
                select given.person, given.personnel_number, given.category, given.education, given.subjects,
                       given.room, given.hired_on
                """ + GIVEN + """
                on conflict (person) do nothing
                returning person
                """).query(UUID.class).list());
        return touched;
    }

    private JdbcClient.StatementSpec with(List<StaffRow> rows, Map<String, UUID> ids, String statement) {
        return sql.sql(statement)
                .param("ids", Columns.uuids(rows, row -> id(ids, row)))
                .param("numbers", Columns.texts(rows, StaffRow::personnelNumber))
                .param("categories", Columns.texts(rows, StaffRow::category))
                .param("educations", Columns.texts(rows, StaffRow::education))
                .param("subjects", Columns.texts(rows, StaffRow::subjects))
                .param("rooms", Columns.texts(rows, StaffRow::room))
                .param("hired", Columns.days(rows, StaffRow::hiredOn));
    }

    private static UUID id(Map<String, UUID> ids, StaffRow row) {
        return Objects.requireNonNull(ids.get(row.personnelNumber()));
    }
}
