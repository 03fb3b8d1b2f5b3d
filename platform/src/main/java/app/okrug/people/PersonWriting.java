package app.okrug.people;

import app.okrug.database.Columns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes many persons at once and finds those who are known already.
@Component
class PersonWriting {

    private static final String GIVEN = """
            from unnest(:ids, :families, :givens, :patronymics, :sexes, :births, :snils, :phones, :emails, :addresses)
                as given (id, family_name, given_name, patronymic, sex, birth_date, snils, phone, email, address)
            """;

    private final JdbcClient sql;

    PersonWriting(JdbcClient sql) {
        this.sql = sql;
    }

    private static List<String> present(Collection<@Nullable String> values) {
        var present = new ArrayList<String>();
        for (var value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /// The persons of these SNILS, whatever they are in the school.
    Map<String, UUID> bySnils(Collection<@Nullable String> snils) {
        return sql.sql("select snils, id from people_person where snils = any(:snils)")
                .param("snils", Columns.texts(present(snils), number -> number))
                .query(rows -> {
                    var found = new HashMap<String, UUID>();
                    while (rows.next()) {
                        found.put(rows.getString("snils"), rows.getObject("id", UUID.class));
                    }
                    return found;
                });
    }

    /// Writes the persons; what is null stays as it is.
    ///
    /// @return those who were not known or were known otherwise
    Set<UUID> write(Collection<PersonValues> persons) {
        var touched = new HashSet<UUID>();
        touched.addAll(with(persons, """
                update people_person p
                set family_name = given.family_name,
                    given_name = given.given_name,
                    patronymic = coalesce(given.patronymic, p.patronymic),
                    sex = coalesce(given.sex, p.sex),
                    birth_date = coalesce(given.birth_date, p.birth_date),
                    snils = coalesce(given.snils, p.snils),
                    phone = coalesce(given.phone, p.phone),
                    email = coalesce(given.email, p.email),
                    address = coalesce(given.address, p.address),
                    version = p.version + 1
                """ + GIVEN + """
                where p.id = given.id
                  and (p.family_name, p.given_name, p.patronymic, p.sex, p.birth_date, p.snils, p.phone, p.email,
                       p.address)
                      is distinct from
                      (given.family_name, given.given_name, coalesce(given.patronymic, p.patronymic),
                       coalesce(given.sex, p.sex), coalesce(given.birth_date, p.birth_date),
                       coalesce(given.snils, p.snils), coalesce(given.phone, p.phone),
                       coalesce(given.email, p.email), coalesce(given.address, p.address))
                returning p.id
                """).query(UUID.class).list());
        touched.addAll(with(persons, """
                insert into people_person
                    (id, family_name, given_name, patronymic, sex, birth_date, snils, phone, email, address)
                select given.id, given.family_name, given.given_name, given.patronymic, given.sex, given.birth_date,
                       given.snils, given.phone, given.email, given.address
                """ + GIVEN + """
                on conflict (id) do nothing
                returning id
                """).query(UUID.class).list());
        return touched;
    }

    private JdbcClient.StatementSpec with(Collection<PersonValues> persons, String statement) {
        return sql.sql(statement)
                .param("ids", Columns.uuids(persons, PersonValues::id))
                .param("families", Columns.texts(persons, PersonValues::familyName))
                .param("givens", Columns.texts(persons, PersonValues::givenName))
                .param("patronymics", Columns.texts(persons, PersonValues::patronymic))
                .param(
                        "sexes",
                        Columns.texts(
                                persons,
                                person -> person.sex() == null
                                        ? null
                                        : person.sex().stored()))
                .param("births", Columns.days(persons, PersonValues::birthDate))
                .param("snils", Columns.texts(persons, PersonValues::snils))
                .param("phones", Columns.texts(persons, PersonValues::phone))
                .param("emails", Columns.texts(persons, PersonValues::email))
                .param("addresses", Columns.texts(persons, PersonValues::address));
    }
}
