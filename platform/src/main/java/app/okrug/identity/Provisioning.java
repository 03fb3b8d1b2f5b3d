package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes accounts and memberships in bulk, in a handful of statements however many there are.
@Component
class Provisioning {

    /// Logins are given out one provisioning after the other, so that two never choose the same.
    static final long LOGINS_LOCK = 0x6f6b7275674c4f47L;

    private final ControlPlane control;
    private final Logins logins;
    private final Clock clock;

    private record Member(PersonId person, Category category) {}

    private record Standing(UUID account, boolean ended) {}

    private record Account(UUID id, String login, String stem, String displayName) {}

    private record Joined(UUID account, PersonId person, Category category) {}

    Provisioning(ControlPlane control, Logins logins, Clock clock) {
        this.control = control;
        this.logins = logins;
        this.clock = clock;
    }

    Provisioned provision(SchoolId school, List<NewMember> wanted) {
        control.sql()
                .sql("select pg_advisory_xact_lock(?)")
                .param(LOGINS_LOCK)
                .query((_, _) -> true)
                .single();
        var standing = standing(school, wanted);
        var accountOf = new HashMap<PersonId, UUID>();
        standing.forEach((member, known) -> accountOf.put(member.person(), known.account()));

        var seen = new HashSet<Member>();
        var returning = new ArrayList<Member>();
        var strangers = new ArrayList<NewMember>();
        var attached = new ArrayList<Joined>();
        var same = 0;
        for (var member : wanted) {
            var key = new Member(member.person(), member.category());
            if (!seen.add(key)) {
                continue;
            }
            var known = standing.get(key);
            if (known != null && known.ended()) {
                returning.add(key);
            } else if (known != null) {
                same++;
            } else if (accountOf.containsKey(member.person())) {
                attached.add(new Joined(accountOf.get(member.person()), member.person(), member.category()));
            } else {
                strangers.add(member);
            }
        }
        var added = open(strangers, attached);
        join(school, attached);
        reopen(school, returning);
        return new Provisioned(added, attached.size() - strangers.size(), returning.size(), same);
    }

    private Map<Member, Standing> standing(SchoolId school, List<NewMember> wanted) {
        var people = wanted.stream()
                .map(member -> member.person().value().toString())
                .distinct()
                .toArray(String[]::new);
        var found = new HashMap<Member, Standing>();
        control.sql().sql("""
                        select person_id, kind, account_id, ended_at is not null as ended
                        from identity_membership
                        where school_id = ? and person_id = any(cast(? as uuid[]))
                        """).params(school.value(), people).query(row -> {
            var member =
                    new Member(new PersonId(row.getObject("person_id", UUID.class)), Kinds.of(row.getString("kind")));
            found.put(member, new Standing(row.getObject("account_id", UUID.class), row.getBoolean("ended")));
        });
        return found;
    }

    /// One account for each new person, also when the person comes in two categories at once.
    private int open(List<NewMember> strangers, List<Joined> joined) {
        var stems = new HashMap<PersonId, List<String>>();
        var wishes = new LinkedHashSet<String>();
        for (var stranger : strangers) {
            var ofName = logins.stems(nameFor(stranger.loginWish(), stranger.displayName()));
            stems.put(stranger.person(), ofName);
            wishes.addAll(ofName);
        }
        var taken = taken(wishes);
        var accounts = new HashMap<PersonId, Account>();
        for (var stranger : strangers) {
            var account = accounts.computeIfAbsent(stranger.person(), person -> {
                var login = logins.free(stems.getOrDefault(person, List.of()), taken);
                taken.add(login);
                return new Account(UUID.randomUUID(), login, Logins.stemOf(login), stranger.displayName());
            });
            joined.add(new Joined(account.id(), stranger.person(), stranger.category()));
        }
        insert(List.copyOf(accounts.values()));
        return accounts.size();
    }

    private static String nameFor(@Nullable String wish, String displayName) {
        return wish == null || wish.isBlank() ? displayName : wish;
    }

    private Set<String> taken(Set<String> stems) {
        return control.sql()
                .sql("select login from identity_account where login_stem = any(cast(? as text[]))")
                .param(1, stems.toArray(String[]::new))
                .query((row, _) -> row.getString("login"))
                .set();
    }

    private void insert(List<Account> accounts) {
        control.sql()
                .sql("""
                        insert into identity_account
                            (id, login, login_stem, display_name, credentials_changed, created_at)
                        select id, login, stem, display_name, ?, ?
                        from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                            as account (id, login, stem, display_name)
                        """)
                .params(
                        now(),
                        now(),
                        accounts.stream()
                                .map(account -> account.id().toString())
                                .toArray(String[]::new),
                        accounts.stream().map(Account::login).toArray(String[]::new),
                        accounts.stream().map(Account::stem).toArray(String[]::new),
                        accounts.stream().map(Account::displayName).toArray(String[]::new))
                .update();
    }

    private void join(SchoolId school, List<Joined> joined) {
        control.sql()
                .sql("""
                        with added as (
                            insert into identity_membership (id, account_id, school_id, person_id, kind, created_at)
                            select id, account, ?, person, kind, ?
                            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]))
                                as member (id, account, person, kind)
                            returning account_id)
                        update identity_account set version = version + 1
                        where id in (select account_id from added)
                        """)
                .params(
                        school.value(),
                        now(),
                        joined.stream().map(_ -> UUID.randomUUID().toString()).toArray(String[]::new),
                        joined.stream()
                                .map(member -> member.account().toString())
                                .toArray(String[]::new),
                        joined.stream()
                                .map(member -> member.person().value().toString())
                                .toArray(String[]::new),
                        joined.stream()
                                .map(member -> Kinds.stored(member.category()))
                                .toArray(String[]::new))
                .update();
    }

    private void reopen(SchoolId school, List<Member> returning) {
        control.sql()
                .sql("""
                        with reopened as (
                            update identity_membership membership set ended_at = null
                            from unnest(cast(? as uuid[]), cast(? as text[])) as back (person, kind)
                            where school_id = ? and membership.person_id = back.person and membership.kind = back.kind
                            returning account_id)
                        update identity_account set version = version + 1
                        where id in (select account_id from reopened)
                        """)
                .params(
                        returning.stream()
                                .map(member -> member.person().value().toString())
                                .toArray(String[]::new),
                        returning.stream()
                                .map(member -> Kinds.stored(member.category()))
                                .toArray(String[]::new),
                        school.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
