package app.okrug.people;

import app.okrug.access.Away;
import app.okrug.access.AwaySource;
import app.okrug.access.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells `access` who of the staff was dismissed and who is on leave.
@Component
class StaffAway implements AwaySource {

    private final JdbcClient sql;

    StaffAway(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, List<Away>> all() {
        Map<PersonId, List<Away>> away = new HashMap<>();
        sql.sql("""
                select person, 'DISMISSED' as kind, dismissed_on + 1 as starts_on, null::date as ends_on
                from people_staff_member where dismissed_on is not null
                union all
                select person, 'ON_LEAVE', starts_on, ends_on from people_leave
                """).query(row -> {
            var until = row.getDate("ends_on");
            away.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), _ -> new ArrayList<>())
                    .add(new Away(
                            Away.Kind.valueOf(row.getString("kind")),
                            row.getDate("starts_on").toLocalDate(),
                            until == null ? null : until.toLocalDate()));
        });
        return away;
    }
}
