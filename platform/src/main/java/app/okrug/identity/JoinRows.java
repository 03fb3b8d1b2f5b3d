package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads what the office may know of an account that it is told of.
@Component
class JoinRows {

    private static final String SIDE = """
            select id, login, display_name, password_hash is not null as activated, last_signed_in_at,
                blocked_at is not null or exists (
                    select from identity_membership kept_out
                    where kept_out.account_id = account.id and kept_out.ended_at is null
                        and kept_out.kept_out_at is not null) as blocked,
                exists (select from identity_operator operator
                    where operator.account_id = account.id and operator.ended_at is null) as operator,
                exists (select from identity_second_factor factor
                    where factor.account_id = account.id and factor.confirmed_at is not null)
                or exists (select from identity_passkey passkey where passkey.account_id = account.id) as second_step
            from identity_account account
            """;

    private final ControlPlane control;

    JoinRows(ControlPlane control) {
        this.control = control;
    }

    /// @param login as it is stored
    Optional<JoinSide> find(String login) {
        return control.sql()
                .sql(SIDE + "where login = ?")
                .param(login)
                .query((row, _) -> side(row))
                .optional()
                .map(this::placed);
    }

    Optional<JoinSide> find(UserId account) {
        return control.sql()
                .sql(SIDE + "where id = ?")
                .param(account.value())
                .query((row, _) -> side(row))
                .optional()
                .map(this::placed);
    }

    private JoinSide placed(JoinSide side) {
        var places = control.sql()
                .sql("""
                        select school.code, school.name, kind
                        from identity_membership membership join tenancy_school school on school.id = school_id
                        where account_id = ? and ended_at is null
                        order by school.name, kind
                        limit 50
                        """)
                .param(side.account().value())
                .query((row, _) -> new JoinSide.Place(
                        row.getString("code"), row.getString("name"), Kinds.of(row.getString("kind"))))
                .list();
        return new JoinSide(
                side.account(),
                side.login(),
                side.displayName(),
                places,
                side.activated(),
                side.secondStep(),
                side.blocked(),
                side.operator(),
                side.lastSignedIn());
    }

    private static JoinSide side(ResultSet row) throws SQLException {
        var last = row.getObject("last_signed_in_at", OffsetDateTime.class);
        return new JoinSide(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("display_name"),
                List.of(),
                row.getBoolean("activated"),
                row.getBoolean("second_step"),
                row.getBoolean("blocked"),
                row.getBoolean("operator"),
                last == null ? null : last.toInstant());
    }
}
