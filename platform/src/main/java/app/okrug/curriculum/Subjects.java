package app.okrug.curriculum;

import app.okrug.database.Columns;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The subjects of the school, known by their names.
@Component
class Subjects {

    private final JdbcClient sql;

    Subjects(JdbcClient sql) {
        this.sql = sql;
    }

    /// Makes the subjects of these names that the school does not have yet.
    ///
    /// @return all subjects by name
    Map<String, SubjectId> ensure(Collection<String> names) {
        var wanted = Set.copyOf(names);
        sql.sql("""
                insert into curriculum_subject (id, name)
                select given.id, given.name from unnest(:ids, :names) as given (id, name)
                on conflict (name) do nothing
                """)
                .param("ids", Columns.uuids(wanted, _ -> UUID.randomUUID()))
                .param("names", Columns.texts(wanted, name -> name))
                .update();
        return sql.sql("select id, name from curriculum_subject").query(rows -> {
            var found = new HashMap<String, SubjectId>();
            while (rows.next()) {
                found.put(rows.getString("name"), new SubjectId(rows.getObject("id", UUID.class)));
            }
            return found;
        });
    }
}
