package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Who holds a code that still works and has not been used: a fresh one would make the paper at home worthless.
@Service
public class OutstandingCodes {

    private final ControlPlane control;
    private final Clock clock;

    OutstandingCodes(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    /// Those of the given people of the current school.
    @Open("the asking feature decides; tells only that a code is on its way, never the code")
    public Set<PersonId> among(Collection<PersonId> people, Category category) {
        var found = control.sql()
                .sql("""
                        select membership.person_id
                        from identity_membership membership
                        join identity_account account on account.id = membership.account_id
                        where membership.school_id = ? and membership.kind = ? and membership.ended_at is null
                            and account.activation_hash is not null and account.activation_until > ?
                            and account.password_hash is null and membership.person_id = any(?)
                        """)
                .param(1, CurrentSchool.require().value())
                .param(2, Kinds.stored(category))
                .param(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(4, people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        var holders = new HashSet<PersonId>();
        found.forEach(person -> holders.add(new PersonId(person)));
        return holders;
    }
}
