package app.okrug.identity;

import app.okrug.access.AccessRefused;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The accounts with which schools have begun, for the office that hands out their first codes. No other account of a
/// school is told of here.
@Service
public class FirstAccounts {

    private final Office office;
    private final ControlPlane control;
    private final Clock clock;

    FirstAccounts(Office office, ControlPlane control, Clock clock) {
        this.office = office;
        this.control = control;
        this.clock = clock;
    }

    /// Of one school; empty when it has none yet.
    ///
    /// @throws AccessRefused when no operator acts
    public Optional<FirstAccount> of(SchoolId school) {
        return of(List.of(school)).stream().findFirst();
    }

    /// Of each of these schools that has one.
    ///
    /// @throws AccessRefused when no operator acts
    public List<FirstAccount> of(Collection<SchoolId> schools) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return control.sql()
                .sql("""
                        select distinct on (school_id) school_id, person_id, account.id, login, display_name,
                            password_hash is not null as activated,
                            password_hash is null and activation_hash is not null and activation_until > ? as coded
                        from identity_membership membership join identity_account account on account.id = account_id
                        where school_id = any(?) and kind = 'staff' and ended_at is null
                        order by school_id, membership.created_at, membership.id
                        """)
                .param(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(2, schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                .query((row, _) -> new FirstAccount(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getBoolean("activated"),
                        row.getBoolean("coded")))
                .list();
    }
}
