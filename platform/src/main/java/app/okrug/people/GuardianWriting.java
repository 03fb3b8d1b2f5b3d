package app.okrug.people;

import app.okrug.database.Columns;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over guardians and whose guardians they are.
@Component
class GuardianWriting {

    private record Link(UUID id, UUID guardian, UUID pupil, String kinship, boolean paperExtract) {}

    private record Pair(UUID guardian, UUID pupil) {}

    private static final String GIVEN = """
            from unnest(:ids, :guardians, :pupils, :kinships, :papers)
                as given (id, guardian, pupil, kinship, paper_extract)
            """;

    private final JdbcClient sql;
    private final Numbered numbered;
    private final GuardianMatching matching;
    private final PersonWriting persons;
    private final SchoolClock clock;

    GuardianWriting(
            JdbcClient sql, Numbered numbered, GuardianMatching matching, PersonWriting persons, SchoolClock clock) {
        this.sql = sql;
        this.numbered = numbered;
        this.matching = matching;
        this.persons = persons;
        this.clock = clock;
    }

    Counts apply(List<GuardianRow> rows) {
        var pupils = numbered.find(
                Numbered.Kind.PUPIL,
                rows.stream().map(GuardianRow::pupilFileNumber).toList());
        var guardians = matching.match(rows, row -> pupil(pupils, row));
        var links = new HashMap<Pair, Link>();
        var values = new HashMap<UUID, PersonValues>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var link = new Link(
                    UUID.randomUUID(), guardians.get(i), pupil(pupils, row), row.kinship(), row.paperExtract());
            links.putIfAbsent(new Pair(link.guardian(), link.pupil()), link);
            values.merge(link.guardian(), PersonValues.of(link.guardian(), row), PersonValues::filledFrom);
        }

        var persons = this.persons.write(values.values());
        var given = List.copyOf(links.values());
        var changed = new HashSet<>(
                with(given, """
                update people_guardianship g
                set kinship = coalesce(nullif(given.kinship, ''), g.kinship), paper_extract = given.paper_extract
                """ + GIVEN + """
                where g.guardian = given.guardian and g.pupil = given.pupil
                  and (g.kinship, g.paper_extract)
                      is distinct from (coalesce(nullif(given.kinship, ''), g.kinship), given.paper_extract)
                returning g.guardian, g.pupil
                """).query(GuardianWriting::pair).list());
        var added = Set.copyOf(with(given, """
                insert into people_guardianship (id, guardian, pupil, kinship, paper_extract, starts_on)
                select given.id, given.guardian, given.pupil, given.kinship, given.paper_extract, :today
                """ + GIVEN + """
                on conflict (guardian, pupil) do nothing
                returning guardian, pupil
                """)
                .param("today", clock.today())
                .query(GuardianWriting::pair)
                .list());
        links.keySet().stream()
                .filter(pair -> persons.contains(pair.guardian()))
                .forEach(changed::add);
        changed.removeAll(added);
        return Counts.of(rows.size(), added.size(), changed.size());
    }

    private static UUID pupil(Map<String, UUID> pupils, GuardianRow row) {
        var pupil = pupils.get(row.pupilFileNumber());
        if (pupil == null) {
            throw new UnknownPerson(row.pupilFileNumber());
        }
        return pupil;
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(row.getObject("guardian", UUID.class), row.getObject("pupil", UUID.class));
    }

    private JdbcClient.StatementSpec with(List<Link> links, String statement) {
        return sql.sql(statement)
                .param("ids", Columns.uuids(links, Link::id))
                .param("guardians", Columns.uuids(links, Link::guardian))
                .param("pupils", Columns.uuids(links, Link::pupil))
                .param("kinships", Columns.texts(links, Link::kinship))
                .param("papers", Columns.flags(links, Link::paperExtract));
    }
}
