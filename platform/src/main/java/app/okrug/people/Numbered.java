package app.okrug.people;

import app.okrug.database.Columns;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the persons whom numbered rows mean: by the number the school gave them, else by SNILS, else they are new.
@Component
class Numbered {

    /// Whose numbers.
    enum Kind {
        STAFF("select personnel_number, person from people_staff_member where personnel_number = any(:numbers)"),
        PUPIL("select file_number, person from people_pupil where file_number = any(:numbers)");

        private final String query;

        Kind(String query) {
            this.query = query;
        }
    }

    private final JdbcClient sql;
    private final PersonWriting people;

    Numbered(JdbcClient sql, PersonWriting people) {
        this.sql = sql;
        this.people = people;
    }

    /// The persons of these numbers.
    Map<String, UUID> find(Kind kind, Collection<String> numbers) {
        return sql.sql(kind.query)
                .param("numbers", Columns.texts(numbers, number -> number))
                .query(rows -> {
                    var found = new HashMap<String, UUID>();
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getObject(2, UUID.class));
                    }
                    return found;
                });
    }

    /// @throws RowTwice when a number stands in two rows
    /// @throws SnilsOfAnother when number and SNILS stand for two persons
    <R> Map<String, UUID> match(
            Kind kind, Collection<R> rows, Function<R, String> number, Function<R, @Nullable String> snils) {
        RowTwice.refuse(rows, number);
        var byNumber = find(kind, rows.stream().map(number).toList());
        var bySnils = people.bySnils(rows.stream().<@Nullable String>map(snils).toList());
        var matched = new LinkedHashMap<String, UUID>();
        for (var row : rows) {
            var known = byNumber.get(number.apply(row));
            var written = snils.apply(row);
            var same = written == null ? null : bySnils.get(written);
            if (known != null && same != null && !known.equals(same)) {
                throw new SnilsOfAnother(number.apply(row));
            }
            matched.put(number.apply(row), known != null ? known : same != null ? same : UUID.randomUUID());
        }
        return matched;
    }
}
