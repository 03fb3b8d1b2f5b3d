package app.okrug.identity;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All memberships of a school at once, for its archive. Asks for no right: who takes or brings the archive
/// has been asked.
@Component
public class SchoolMemberships {

    private final ControlPlane control;
    private final Logins logins;
    private final Clock clock;

    SchoolMemberships(ControlPlane control, Logins logins, Clock clock) {
        this.control = control;
        this.logins = logins;
        this.clock = clock;
    }

    /// Everybody who is or was a member, in the order in which they became it.
    public List<SchoolMember> of(SchoolId school) {
        return control.sql()
                .sql("""
                        select a.id, a.login, a.display_name, a.locale, m.person_id, m.kind, m.ended_at, m.created_at,
                            m.kept_out_at, m.kept_out_reason
                        from identity_membership m join identity_account a on a.id = m.account_id
                        where m.school_id = ?
                        order by m.created_at, m.person_id, m.kind
                        """)
                .param(school.value())
                .query((row, _) -> new SchoolMember(
                        row.getObject("id", UUID.class),
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getString("locale"),
                        row.getObject("person_id", UUID.class),
                        row.getString("kind"),
                        moment(row.getObject("ended_at", OffsetDateTime.class)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        moment(row.getObject("kept_out_at", OffsetDateTime.class)),
                        row.getString("kept_out_reason")))
                .list();
    }

    /// Makes the memberships that an archive describes. An account that is still here, known by id and
    /// login, gets its membership back and keeps its password; for all others new ones are made, under the
    /// old login while it is free.
    public MembersReturned bringBack(SchoolId school, List<SchoolMember> members) {
        return control.inTransaction(() -> {
            control.sql()
                    .sql("select pg_advisory_xact_lock(?)")
                    .param(Provisioning.LOGINS_LOCK)
                    .query((_, _) -> true)
                    .single();
            var accounts = new LinkedHashMap<UUID, SchoolMember>();
            members.forEach(member -> accounts.putIfAbsent(member.account(), member));
            var standing = standing(accounts.keySet());
            var taken = logins(accounts.values());
            var here = new HashMap<UUID, UUID>();
            var strangers = new ArrayList<Opened>();
            for (var account : accounts.values()) {
                var login = standing.get(account.account());
                if (account.login().equals(login)) {
                    here.put(account.account(), account.account());
                } else {
                    var opened = opened(account, login == null, taken);
                    strangers.add(opened);
                    here.put(account.account(), opened.id());
                }
            }
            open(strangers);
            join(school, members, here);
            return new MembersReturned(accounts.size() - strangers.size(), strangers.size());
        });
    }

    /// Makes the memberships those of another moment, to which the school's data have gone back: who came
    /// later is a member no more, who left later is one again.
    public void align(SchoolId school, List<SchoolMember> members) {
        control.inTransaction(() -> {
            var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            control.sql()
                    .sql("""
                            update identity_membership m
                            set ended_at = case when t.person is null then coalesce(m.ended_at, ?)
                                else cast(nullif(t.ended_at, '') as timestamptz) end
                            from identity_membership known left join
                                unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]))
                                    as t (person, kind, ended_at)
                                on t.person = known.person_id and t.kind = known.kind
                            where known.id = m.id and m.school_id = ?
                            """)
                    .params(
                            now,
                            texts(members, one -> one.person().toString()),
                            texts(members, SchoolMember::kind),
                            texts(
                                    members,
                                    one -> one.endedAt() == null
                                            ? ""
                                            : one.endedAt().toString()),
                            school.value())
                    .update();
            var known = of(school).stream().map(SchoolMemberships::place).collect(Collectors.toSet());
            bringBack(
                    school,
                    members.stream().filter(one -> !known.contains(place(one))).toList());
            control.sql().sql("""
                            update identity_account set version = version + 1
                            where id in (select account_id from identity_membership where school_id = ?)
                            """).param(school.value()).update();
        });
    }

    private static String place(SchoolMember member) {
        return member.kind() + " " + member.person();
    }

    /// Takes the school out of everybody's account. Accounts that belong nowhere else go: they are personal
    /// data of the school's people.
    ///
    /// @return how many accounts are gone
    public int remove(SchoolId school) {
        return control.inTransaction(() -> {
            control.sql().sql("""
                            update identity_account set version = version + 1
                            where id in (select account_id from identity_membership where school_id = ?)
                            """).param(school.value()).update();
            var people = control.sql()
                    .sql("delete from identity_membership where school_id = ? returning account_id")
                    .param(school.value())
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
            var closed = control.sql()
                    .sql("""
                            select given from identity_merge m
                            where undone_at is null and (school_id = ?
                                or school_id is null and kept = any(?) and not exists (
                                    select from identity_membership o where o.account_id = m.kept))
                            """)
                    .param(1, school.value())
                    .param(2, people.toArray(UUID[]::new))
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
            var gone = control.sql()
                    .sql("""
                            select id from identity_account a
                            where id = any(?) and not exists (
                                    select from identity_membership m where m.account_id = a.id)
                                and not exists (select from identity_operator o where o.account_id = a.id)
                            """)
                    .param(
                            1,
                            Stream.concat(people.stream(), closed.stream())
                                    .distinct()
                                    .toArray(UUID[]::new))
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list()
                    .toArray(UUID[]::new);
            ofAccounts()
                    .forEach(statement ->
                            control.sql().sql(statement).param(1, gone).update());
            return control.sql()
                    .sql("delete from identity_account where id = any(?)")
                    .param(1, gone)
                    .update();
        });
    }

    /// What removes all that belongs to accounts: their sessions and whatever else refers to them. Read
    /// from the catalog, so that a table that is added later keeps no account alive.
    private List<String> ofAccounts() {
        return control.sql().sql("""
                        select format('delete from %I where %I = any(?)', c.relname, a.attname)
                        from pg_constraint f join pg_class c on c.oid = f.conrelid
                            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
                        where f.contype = 'f' and f.confrelid = 'identity_account'::regclass
                            and f.confdeltype = 'a'
                            and c.relname not in ('identity_membership', 'identity_operator')
                        order by c.relname
                        """).query((row, _) -> row.getString(1)).list();
    }

    /// The logins of those of these accounts that are here.
    private Map<UUID, String> standing(Collection<UUID> accounts) {
        var found = new HashMap<UUID, String>();
        control.sql()
                .sql("select id, login from identity_account where id = any(?)")
                .param(1, accounts.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getString("login"));
                });
        return found;
    }

    /// All logins that are taken of the stems that are wanted.
    private Set<String> logins(Collection<SchoolMember> accounts) {
        return new HashSet<>(control.sql()
                .sql("select login from identity_account where login_stem = any(cast(? as text[]))")
                .param(
                        1,
                        accounts.stream()
                                .map(account -> Logins.stemOf(account.login()))
                                .distinct()
                                .toArray(String[]::new))
                .query((row, _) -> row.getString("login"))
                .list());
    }

    private record Opened(UUID id, String login, SchoolMember account) {}

    private Opened opened(SchoolMember account, boolean idIsFree, Set<String> taken) {
        var login = logins.free(List.of(account.login(), Logins.stemOf(account.login())), taken);
        taken.add(login);
        return new Opened(idIsFree ? account.account() : UUID.randomUUID(), login, account);
    }

    private void open(List<Opened> strangers) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        control.sql()
                .sql("""
                        insert into identity_account
                            (id, login, login_stem, display_name, locale, credentials_changed, created_at)
                        select id, login, stem, display_name, locale, ?, ?
                        from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                            cast(? as text[])) as stranger (id, login, stem, display_name, locale)
                        """)
                .params(
                        now,
                        now,
                        texts(strangers, one -> one.id().toString()),
                        texts(strangers, Opened::login),
                        texts(strangers, one -> Logins.stemOf(one.login())),
                        texts(strangers, one -> one.account().displayName()),
                        texts(strangers, one -> one.account().locale()))
                .update();
    }

    private void join(SchoolId school, List<SchoolMember> members, Map<UUID, UUID> accounts) {
        control.sql()
                .sql("""
                        with joined as (
                            insert into identity_membership
                                (id, account_id, school_id, person_id, kind, ended_at, created_at, kept_out_at,
                                 kept_out_reason)
                            select id, account, ?, person, kind, cast(nullif(ended_at, '') as timestamptz),
                                cast(created_at as timestamptz), cast(nullif(kept_out_at, '') as timestamptz), reason
                            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]),
                                    cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                                as member (id, account, person, kind, ended_at, created_at, kept_out_at, reason)
                            returning account_id)
                        update identity_account set version = version + 1
                        where id in (select account_id from joined)
                        """)
                .params(
                        school.value(),
                        texts(members, _ -> UUID.randomUUID().toString()),
                        texts(
                                members,
                                one -> Objects.requireNonNull(accounts.get(one.account()))
                                        .toString()),
                        texts(members, one -> one.person().toString()),
                        texts(members, one -> Kinds.stored(Kinds.of(one.kind()))),
                        texts(
                                members,
                                one -> one.endedAt() == null
                                        ? ""
                                        : one.endedAt().toString()),
                        texts(members, one -> one.createdAt().toString()),
                        texts(
                                members,
                                one -> one.keptOutAt() == null
                                        ? ""
                                        : one.keptOutAt().toString()),
                        texts(members, SchoolMember::keptOutReason))
                .update();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
