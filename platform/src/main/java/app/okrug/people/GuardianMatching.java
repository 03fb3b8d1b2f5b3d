package app.okrug.people;

import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds out which rows mean the same guardian, and whether the register has him or her: by SNILS; by full name and
/// phone where one of the two SNILS is not known; without SNILS and phone by full name among the guardians of that
/// child. Never by the name alone.
@Component
class GuardianMatching {

    private record Named(
            String familyName, String givenName, @Nullable String patronymic) {}

    /// A full name together with what makes it that of one person: a phone, or a child.
    private record Known(Named name, Object by) {}

    private final JdbcClient sql;
    private final PersonWriting persons;

    GuardianMatching(JdbcClient sql, PersonWriting persons) {
        this.sql = sql;
        this.persons = persons;
    }

    /// The person of each row, in the order of the rows; a new id where the register has nobody.
    List<UUID> match(Collection<GuardianRow> rows, Function<GuardianRow, UUID> pupil) {
        var bySnils = persons.bySnils(
                rows.stream().<@Nullable String>map(GuardianRow::snils).toList());
        var snilsOf = new HashMap<UUID, String>();
        bySnils.forEach((snils, person) -> snilsOf.put(person, snils));
        var named = new HashMap<Known, UUID>();
        readByPhone(rows, named, snilsOf);
        readByChild(rows.stream().map(pupil).toList(), named);

        var found = new ArrayList<UUID>(rows.size());
        for (var row : rows) {
            var known = known(row, pupil.apply(row));
            var person = row.snils() == null ? null : bySnils.get(row.snils());
            if (person == null) {
                var candidate = named.get(known);
                var other = candidate == null ? null : snilsOf.get(candidate);
                var fits = row.snils() == null || other == null;
                person = candidate != null && fits ? candidate : UUID.randomUUID();
            }
            named.putIfAbsent(known, person);
            if (row.snils() != null) {
                bySnils.put(row.snils(), person);
                snilsOf.put(person, row.snils());
            }
            found.add(person);
        }
        return found;
    }

    private static Known known(GuardianRow row, UUID pupil) {
        var name = new Named(row.familyName(), row.givenName(), row.patronymic());
        return new Known(name, row.phone() == null ? pupil : row.phone());
    }

    private void readByPhone(Collection<GuardianRow> rows, Map<Known, UUID> named, Map<UUID, String> snilsOf) {
        sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, p.phone, p.snils
                from people_person p
                where p.phone = any(:phones) and not exists (select from people_pupil u where u.person = p.id)
                order by p.id
                """).param("phones", Columns.texts(rows, GuardianRow::phone)).query(found -> {
            var person = found.getObject("id", UUID.class);
            named.putIfAbsent(new Known(name(found), found.getString("phone")), person);
            var snils = found.getString("snils");
            if (snils != null) {
                snilsOf.put(person, snils);
            }
        });
    }

    private void readByChild(Collection<UUID> pupils, Map<Known, UUID> named) {
        sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, g.pupil
                from people_guardianship g
                join people_person p on p.id = g.guardian
                where g.pupil = any(:pupils)
                order by p.id
                """).param("pupils", Columns.uuids(pupils, pupil -> pupil)).query(found -> {
            named.putIfAbsent(
                    new Known(name(found), found.getObject("pupil", UUID.class)), found.getObject("id", UUID.class));
        });
    }

    private static Named name(ResultSet row) throws SQLException {
        return new Named(row.getString("family_name"), row.getString("given_name"), row.getString("patronymic"));
    }
}
