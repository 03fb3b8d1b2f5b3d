package app.okrug.people;

import app.okrug.database.Columns;
import app.okrug.school.ClassId;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over pupils: persons, their files, the classes they are in.
@Component
class PupilWriting {

    private static final String GIVEN = """
            from unnest(:ids, :numbers, :enrolled, :subgroups, :forms, :meals)
                as given (person, file_number, enrolled_on, subgroup, form, meals)
            """;

    private final JdbcClient sql;
    private final Numbered numbered;
    private final PersonWriting persons;
    private final Memberships memberships;
    private final MoveWriting moves;
    private final Years years;
    private final Classes classes;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    PupilWriting(
            JdbcClient sql,
            Numbered numbered,
            PersonWriting persons,
            Memberships memberships,
            MoveWriting moves,
            Years years,
            Classes classes,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.numbered = numbered;
        this.persons = persons;
        this.memberships = memberships;
        this.moves = moves;
        this.years = years;
        this.classes = classes;
        this.clock = clock;
        this.events = events;
    }

    /// @param listed those of the rows who move, with the day and the order of each
    Counts apply(List<PupilRow> rows, List<ListedMove> listed) {
        var year = years.current();
        var known = classes.ensure(
                year.id(),
                rows.stream().map(row -> ClassName.of(row.className())).toList());
        var ids = numbered.match(Numbered.Kind.PUPIL, rows, PupilRow::fileNumber, PupilRow::snils);
        var added = added(ids);

        var touched = new HashSet<UUID>(persons.write(
                rows.stream().map(row -> PersonValues.of(id(ids, row), row)).toList()));
        touched.addAll(files(rows, ids));
        touched.addAll(moves.transfer(listed, year, known));
        var day = year.startsOn().isAfter(clock.today()) ? year.startsOn() : clock.today();
        touched.addAll(memberships.apply(
                rows.stream().map(row -> placing(row, ids, known)).toList(), year, day));
        events.publishEvent(
                new PupilsPlaced(Stream.concat(Stream.of(day), listed.stream().map(ListedMove::day))
                        .min(LocalDate::compareTo)
                        .orElse(day)));
        touched.removeAll(added);
        return Counts.of(rows.size(), added.size(), touched.size());
    }

    private static Memberships.Placing placing(PupilRow row, Map<String, UUID> ids, Map<ClassName, ClassId> classes) {
        var schoolClass = Objects.requireNonNull(classes.get(ClassName.of(row.className())));
        return new Memberships.Placing(UUID.randomUUID(), id(ids, row), schoolClass.value(), row.enrolledOn());
    }

    /// The persons of the rows who were no pupils before.
    private Set<UUID> added(Map<String, UUID> ids) {
        var added = new HashSet<>(ids.values());
        sql.sql("select person from people_pupil where person = any(:ids)")
                .param("ids", Columns.uuids(ids.values(), id -> id))
                .query(UUID.class)
                .list()
                .forEach(added::remove);
        return added;
    }

    private Set<UUID> files(List<PupilRow> rows, Map<String, UUID> ids) {
        var touched = new HashSet<UUID>();
        touched.addAll(with(rows, ids, """
                update people_pupil p
                set file_number = given.file_number,
                    enrolled_on = coalesce(given.enrolled_on, p.enrolled_on),
                    subgroup = coalesce(given.subgroup, p.subgroup),
                    form = coalesce(nullif(given.form, ''), p.form),
                    meals = coalesce(nullif(given.meals, ''), p.meals),
                    version = p.version + 1
                """ + GIVEN + """
                where p.person = given.person
                  and (p.file_number, p.enrolled_on, p.subgroup, p.form, p.meals)
                      is distinct from
                      (given.file_number, coalesce(given.enrolled_on, p.enrolled_on),
                       coalesce(given.subgroup, p.subgroup), coalesce(nullif(given.form, ''), p.form),
                       coalesce(nullif(given.meals, ''), p.meals))
                returning p.person
                """).query(UUID.class).list());
        touched.addAll(with(rows, ids, """
                insert into people_pupil (person, file_number, enrolled_on, subgroup, form, meals)
                select given.person, given.file_number, given.enrolled_on, given.subgroup, given.form, given.meals
                """ + GIVEN + """
                on conflict (person) do nothing
                returning person
                """).query(UUID.class).list());
        return touched;
    }

    private JdbcClient.StatementSpec with(List<PupilRow> rows, Map<String, UUID> ids, String statement) {
        return sql.sql(statement)
                .param("ids", Columns.uuids(rows, row -> id(ids, row)))
                .param("numbers", Columns.texts(rows, PupilRow::fileNumber))
                .param("enrolled", Columns.days(rows, PupilRow::enrolledOn))
                .param("subgroups", Columns.texts(rows, row -> SubgroupName.of(row.subgroup())))
                .param("forms", Columns.texts(rows, PupilRow::form))
                .param("meals", Columns.texts(rows, PupilRow::meals));
    }

    private static UUID id(Map<String, UUID> ids, PupilRow row) {
        return Objects.requireNonNull(ids.get(row.fileNumber()));
    }
}
