package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Which accounts codes are issued for, and what else such an account opens.
@Component
class Credentials {

    private final ControlPlane control;

    /// @param person the account's in the school; its own id where there is no school
    /// @param worksHere whether the account is also staff of the same school
    /// @param beyondSchool whether it is in use and opens another school too, or the office
    record Line(
            UserId account,
            PersonId person,
            String login,
            String displayName,
            boolean worksHere,
            boolean beyondSchool) {}

    Credentials(ControlPlane control) {
        this.control = control;
    }

    List<Line> of(SchoolId school, Collection<PersonId> people, Category category) {
        return control.sql()
                .sql("""
                        select account.id, membership.person_id, login, display_name,
                            exists (
                                select from identity_membership other
                                where other.account_id = account.id and other.school_id = membership.school_id
                                    and other.kind = 'staff' and other.ended_at is null) as works_here,
                            exists (select from identity_operator operator
                                where operator.account_id = account.id and operator.ended_at is null)
                            or password_hash is not null and exists (
                                select from identity_membership other
                                where other.account_id = account.id and other.school_id <> membership.school_id
                                    and other.ended_at is null) as beyond_school
                        from identity_membership membership
                            join identity_account account on account.id = membership.account_id
                        where membership.school_id = ? and membership.kind = ? and membership.ended_at is null
                            and membership.person_id = any(cast(? as uuid[]))
                        order by display_name, login
                        for update of account
                        """)
                .params(
                        school.value(),
                        Kinds.stored(category),
                        AccountReads.texts(people.stream().map(PersonId::value).toList()))
                .query((row, _) -> line(row))
                .list();
    }

    Line of(UserId account) {
        return control.sql()
                .sql("""
                        select id, id as person_id, login, display_name, false as works_here, false as beyond_school
                        from identity_account where id = ? for update
                        """)
                .param(account.value())
                .query((row, _) -> line(row))
                .single();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new UserId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("login"),
                row.getString("display_name"),
                row.getBoolean("works_here"),
                row.getBoolean("beyond_school"));
    }

    void offer(UserId account, String hash, OffsetDateTime until) {
        control.sql()
                .sql("update identity_account set activation_hash = ?, activation_until = ? where id = ?")
                .params(hash, until, account.value())
                .update();
    }
}
