package app.okrug.people;

import app.okrug.audit.PersonLabel;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the audit what persons are called.
@Component
class RegisterLabel implements PersonLabel {

    private final JdbcClient sql;

    RegisterLabel(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String of(UUID person) {
        return sql.sql("select id, family_name, given_name, patronymic from people_person where id = ?")
                .param(person)
                .query(PersonNames::name)
                .optional()
                .map(PersonName::full)
                .orElse("");
    }
}
