package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes and reads which accounts were made one.
@Component
class MergeRows {

    private static final int MOST = 50;

    private final ControlPlane control;
    private final Clock clock;

    /// What is needed to take it back.
    record Merge(UserId kept, UserId given, String reason, Instant mergedAt) {}

    MergeRows(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    /// Keeps both accounts from being changed by others until the end of the transaction.
    void lock(UserId one, UserId other) {
        control.sql()
                .sql("select id from identity_account where id in (?, ?) order by id for update")
                .params(one.value(), other.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Gives the kept account all that the given one is or was.
    ///
    /// @param school in which; null for all schools
    MergeId move(@Nullable SchoolId school, UserId kept, UserId given, String reason, UserId by) {
        var id = new MergeId(UUID.randomUUID());
        control.sql()
                .sql("""
                        with moved as (
                            update identity_membership set account_id = ?
                            where account_id = ? and school_id = coalesce(cast(? as uuid), school_id)
                            returning id)
                        insert into identity_merge
                            (id, school_id, kept, given, memberships, reason, merged_by, merged_at)
                        select ?, cast(? as uuid), ?, ?, array_agg(id), ?, ?, ? from moved
                        """)
                .params(Arrays.asList(
                        kept.value(),
                        given.value(),
                        stored(school),
                        id.value(),
                        stored(school),
                        kept.value(),
                        given.value(),
                        reason,
                        by.value(),
                        now()))
                .update();
        return id;
    }

    /// Gives back what was moved, if all of it is still where it was put and the closed account has become nothing
    /// else.
    ///
    /// @return whether it was done
    boolean moveBack(MergeId id, Merge merge, UserId by) {
        return control.sql()
                        .sql("""
                                with back as (
                                    update identity_membership set account_id = ?
                                    where account_id = ? and exists (
                                            select from identity_merge m
                                            where m.id = ? and m.undone_at is null
                                              and identity_membership.id = any(m.memberships))
                                        and not exists (
                                            select from identity_merge m
                                            join identity_membership o on o.id = any(m.memberships)
                                            where m.id = ? and o.account_id <> ?)
                                        and not exists (
                                            select from identity_membership o where o.account_id = ?)
                                    returning id)
                                update identity_merge set undone_at = ?, undone_by = ?
                                where id = ? and undone_at is null and exists (select from back)
                                """)
                        .params(
                                merge.given().value(),
                                merge.kept().value(),
                                id.value(),
                                id.value(),
                                merge.kept().value(),
                                merge.given().value(),
                                now(),
                                by.value(),
                                id.value())
                        .update()
                == 1;
    }

    /// One that has not been taken back.
    ///
    /// @param school whose doing it was; null for the office's
    Optional<Merge> find(@Nullable SchoolId school, MergeId id) {
        return control.sql()
                .sql("""
                        select kept, given, reason, merged_at from identity_merge
                        where id = ? and school_id is not distinct from cast(? as uuid) and undone_at is null
                        for update
                        """)
                .params(Arrays.asList(id.value(), stored(school)))
                .query((row, _) -> new Merge(
                        new UserId(row.getObject("kept", UUID.class)),
                        new UserId(row.getObject("given", UUID.class)),
                        row.getString("reason"),
                        row.getObject("merged_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Those done since a moment and not taken back, the latest first.
    ///
    /// @param school whose doing they were; null for the office's
    List<MergeLine> since(@Nullable SchoolId school, Instant moment) {
        return control.sql()
                .sql("""
                        select m.id, m.kept, k.display_name, k.login as kept_login, g.login as given_login, m.reason,
                            m.merged_at
                        from identity_merge m
                        join identity_account k on k.id = m.kept
                        join identity_account g on g.id = m.given
                        where m.school_id is not distinct from cast(? as uuid) and m.undone_at is null
                            and m.merged_at >= ?
                        order by m.merged_at desc, m.id
                        limit ?
                        """)
                .params(Arrays.asList(stored(school), OffsetDateTime.ofInstant(moment, ZoneOffset.UTC), MOST))
                .query((row, _) -> new MergeLine(
                        new MergeId(row.getObject("id", UUID.class)),
                        new UserId(row.getObject("kept", UUID.class)),
                        row.getString("display_name"),
                        row.getString("kept_login"),
                        row.getString("given_login"),
                        row.getString("reason"),
                        row.getObject("merged_at", OffsetDateTime.class)
                                .toInstant()
                                .plus(AccountMerges.RETURNABLE)))
                .list();
    }

    /// Lets nobody in by it; the password stays for the day on which it may be opened again, a code does not.
    void close(UserId account) {
        control.sql().sql("""
                        update identity_account
                        set blocked_at = ?, activation_hash = null, activation_until = null, version = version + 1
                        where id = ?
                        """).params(now(), account.value()).update();
    }

    void open(UserId account) {
        control.sql()
                .sql("update identity_account set blocked_at = null, version = version + 1 where id = ?")
                .param(account.value())
                .update();
    }

    /// Open sessions read it anew.
    void touch(UserId account) {
        control.sql()
                .sql("update identity_account set version = version + 1 where id = ?")
                .param(account.value())
                .update();
    }

    private static @Nullable UUID stored(@Nullable SchoolId school) {
        return school == null ? null : school.value();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
