package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes accounts. Every change raises the account's version: open sessions see it and read themselves anew.
@Component
class AccountChanges {

    private final ControlPlane control;
    private final OpenSessions sessions;
    private final Clock clock;

    AccountChanges(ControlPlane control, OpenSessions sessions, Clock clock) {
        this.control = control;
        this.sessions = sessions;
        this.clock = clock;
    }

    int endMemberships(SchoolId school, Collection<UUID> people, Category category) {
        return control.sql()
                .sql("""
                        with ended as (
                            update identity_membership set ended_at = ?
                            where school_id = ? and kind = ? and ended_at is null
                                and person_id = any(cast(? as uuid[]))
                            returning account_id),
                        touched as (
                            update identity_account set version = version + 1
                            where id in (select account_id from ended))
                        select count(*) from ended
                        """)
                .params(now(), school.value(), Kinds.stored(category), AccountReads.texts(people))
                .query(Integer.class)
                .single();
    }

    /// All who have to do with a school read themselves anew: it lets others in than before.
    void membersOf(SchoolId school) {
        control.sql().sql("""
                        update identity_account set version = version + 1
                        where id in (select account_id from identity_membership
                            where school_id = ? and ended_at is null)
                        """).param(school.value()).update();
    }

    void block(UserId account) {
        control.sql().sql("""
                        update identity_account set blocked_at = coalesce(blocked_at, ?), version = version + 1
                        where id = ?
                        """).params(now(), account.value()).update();
    }

    void unblock(UserId account) {
        control.sql()
                .sql("update identity_account set blocked_at = null, version = version + 1 where id = ?")
                .param(account.value())
                .update();
    }

    /// Keeps somebody out of one school, or lets them in again.
    ///
    /// @param by who does it
    /// @param reason null to let in again
    void blockHere(MembershipId membership, UserId by, @Nullable String reason) {
        control.sql()
                .sql("""
                        with changed as (
                            update identity_membership set kept_out_at = ?, kept_out_by = ?, kept_out_reason = ?
                            where id = ?
                            returning account_id)
                        update identity_account set version = version + 1
                        where id in (select account_id from changed)
                        """)
                .params(Arrays.asList(
                        reason == null ? null : now(),
                        reason == null ? null : by.value(),
                        reason == null ? "" : reason,
                        membership.value()))
                .update();
    }

    /// Ends all sessions and takes back what programs were given.
    void signOut(UserId account) {
        control.sql()
                .sql("update identity_account set credentials_changed = ?, version = version + 1 where id = ?")
                .params(now(), account.value())
                .update();
        sessions.allEnded(account);
    }

    /// Takes the password away: from here on only a fresh code lets in.
    void noPassword(UserId account) {
        control.sql()
                .sql("update identity_account set password_hash = null where id = ?")
                .param(account.value())
                .update();
        unlink(account);
        signOut(account);
    }

    /// Takes away what identities outside open: whoever knew the old password may have linked one of their own.
    void unlink(UserId account) {
        control.sql()
                .sql("delete from identity_outside_link where account_id = ?")
                .param(account.value())
                .update();
    }

    /// Sets a password and uses up any activation code. All sessions opened before end, and no identity outside opens
    /// the account any more.
    void password(UserId account, String hash) {
        control.sql().sql("""
                        update identity_account
                        set password_hash = ?, activation_hash = null, activation_until = null,
                            credentials_changed = ?, version = version + 1
                        where id = ?
                        """).params(hash, now(), account.value()).update();
        unlink(account);
        sessions.allEnded(account);
    }

    /// The same password, hashed with today's cost: nobody has to sign in again.
    void rehashed(UserId account, String hash) {
        control.sql()
                .sql("update identity_account set password_hash = ? where id = ?")
                .params(hash, account.value())
                .update();
    }

    void signedIn(UserId account) {
        control.sql()
                .sql("update identity_account set last_signed_in_at = ? where id = ?")
                .params(now(), account.value())
                .update();
    }

    /// Does nothing when it is the account's language already.
    void language(UserId account, String locale) {
        control.sql()
                .sql("update identity_account set locale = ?, version = version + 1 where id = ? and locale <> ?")
                .params(locale, account.value(), locale)
                .update();
    }

    void appearance(UserId account, String locale, String theme) {
        control.sql()
                .sql("update identity_account set locale = ?, theme = ?, version = version + 1 where id = ?")
                .params(locale, theme, account.value())
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
