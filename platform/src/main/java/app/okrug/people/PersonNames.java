package app.okrug.people;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What persons are called, for features that hold their ids.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no personal data beyond the name")
public class PersonNames {

    private final JdbcClient sql;

    PersonNames(JdbcClient sql) {
        this.sql = sql;
    }

    /// The names of persons; ids that nobody has are left out.
    public Map<PersonId, PersonName> of(Collection<PersonId> persons) {
        var names = new HashMap<PersonId, PersonName>();
        sql.sql("""
                select id, family_name, given_name, patronymic
                from people_person
                where id = any(:persons)
                """)
                .param("persons", Columns.uuids(persons, PersonId::value))
                .query(PersonNames::name)
                .list()
                .forEach(name -> names.put(name.person(), name));
        return names;
    }

    static PersonName name(ResultSet row, int number) throws SQLException {
        return new PersonName(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"));
    }
}
