package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps which account an identity outside opens. An account has one of each provider, and an identity has one account.
@Component
class OutsideLinks {

    private final ControlPlane control;
    private final Clock clock;

    OutsideLinks(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    /// Whose identity this is. Empty as well when the account has no password now: then a fresh code alone lets in.
    Optional<UserId> account(OutsideIdentity identity) {
        return control.sql()
                .sql("""
                        select account_id from identity_outside_link link
                        where issuer = ? and subject = ? and exists (
                            select from identity_account account
                            where account.id = link.account_id and password_hash is not null)
                        """)
                .params(identity.issuer(), identity.subject())
                .query((row, _) -> new UserId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    List<OutsideLink> of(UserId account) {
        return control.sql()
                .sql("select issuer, linked_at from identity_outside_link where account_id = ? order by linked_at")
                .param(account.value())
                .query((row, _) -> new OutsideLink(
                        row.getString("issuer"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Of two who link one identity at once one alone gets it.
    Linked link(UserId account, OutsideIdentity identity) {
        var linked = control.sql()
                .sql("""
                        insert into identity_outside_link (account_id, issuer, subject, linked_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        account.value(),
                        identity.issuer(),
                        identity.subject(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (linked == 1) {
            return Linked.DONE;
        }
        var owner = owner(identity);
        if (owner.isEmpty()) {
            return Linked.OTHER;
        }
        return owner.get().equals(account) ? Linked.DONE : Linked.TAKEN;
    }

    private Optional<UserId> owner(OutsideIdentity identity) {
        return control.sql()
                .sql("select account_id from identity_outside_link where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query((row, _) -> new UserId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /// Whether there was one.
    boolean remove(UserId account, String issuer) {
        return control.sql()
                        .sql("delete from identity_outside_link where account_id = ? and issuer = ?")
                        .params(account.value(), issuer)
                        .update()
                == 1;
    }
}
