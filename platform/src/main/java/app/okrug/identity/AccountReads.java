package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.language.Language;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the control plane knows of accounts. Each read takes its connection for one statement only.
@Component
class AccountReads {

    private final ControlPlane control;
    private final Clock clock;

    AccountReads(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    /// Who somebody would be when signed in now; empty when there is no such account or it is blocked.
    Optional<SignedIn> signedIn(UserId account) {
        return control.sql()
                .sql("""
                        select login, display_name, locale, theme, credentials_changed, version, exists (
                            select from identity_operator
                            where account_id = account.id and ended_at is null) as operator
                        from identity_account account
                        where id = ? and blocked_at is null
                        """)
                .param(account.value())
                .query((row, _) -> signedIn(account, row))
                .optional()
                // The account's version first: what changes in between raises it, and all is read anew.
                .map(known -> known.holding(open(account)));
    }

    private static SignedIn signedIn(UserId account, ResultSet row) throws SQLException {
        return new SignedIn(
                account,
                row.getString("login"),
                row.getString("display_name"),
                List.of(),
                null,
                false,
                row.getBoolean("operator"),
                Language.nearest(Locale.of(row.getString("locale"))),
                row.getString("theme"),
                row.getObject("credentials_changed", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    /// What has not ended, work before family.
    List<Membership> memberships(UserId account) {
        return standing(account).stream().map(Standing::membership).toList();
    }

    /// Those of them whose school lets the person in as it stands now.
    private List<Membership> open(UserId account) {
        return standing(account).stream()
                .filter(Standing::admitted)
                .map(Standing::membership)
                .toList();
    }

    /// Whether a school keeps this very person out.
    boolean keptOut(UserId account) {
        return control.sql()
                .sql("""
                        select exists (
                            select from identity_membership
                            where account_id = ? and ended_at is null and kept_out_at is not null)
                        """)
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /// The first school that keeps the person out, when there is none that lets them in.
    Optional<SchoolId> closed(UserId account) {
        var all = standing(account);
        return all.stream().anyMatch(Standing::admitted)
                ? Optional.empty()
                : all.stream().map(one -> one.membership().school()).findFirst();
    }

    /// The state is read beside the membership and not remembered: a step of the school holds from its commit
    /// on.
    private record Standing(Membership membership, SchoolState state) {

        boolean admitted() {
            return switch (membership.category()) {
                case STAFF -> state.admitsStaff();
                case PUPIL, GUARDIAN -> state.admitsFamilies();
            };
        }
    }

    private List<Standing> standing(UserId account) {
        return control.sql()
                .sql("""
                        select mine.id, school_id, person_id, kind, until, school.state
                        from (
                            select id, school_id, person_id, kind, created_at, cast(null as timestamptz) as until
                            from identity_membership
                            where account_id = :account and ended_at is null and kept_out_at is null
                            union all
                            select id, school_id, person_id, 'staff', created_at, until
                            from identity_visit
                            where account_id = :account and until > :now and exists (
                                select from identity_operator operator
                                where operator.account_id = :account and operator.ended_at is null)
                            ) mine join tenancy_school school on school.id = school_id
                        order by until is not null, case kind when 'staff' then 1 when 'guardian' then 2 else 3 end,
                            mine.created_at, mine.id
                        """)
                .param("account", account.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> new Standing(
                        new Membership(
                                new MembershipId(row.getObject("id", UUID.class)),
                                new SchoolId(row.getObject("school_id", UUID.class)),
                                new PersonId(row.getObject("person_id", UUID.class)),
                                Kinds.of(row.getString("kind")),
                                instant(row.getObject("until", OffsetDateTime.class))),
                        SchoolState.of(row.getString("state"))))
                .list();
    }

    /// The version of an account that may sign in; empty when it is gone or blocked.
    Optional<Long> version(UserId account) {
        return control.sql()
                .sql("select version from identity_account where id = ? and blocked_at is null")
                .param(account.value())
                .query(Long.class)
                .optional();
    }

    List<AccountLine> lines(SchoolId school, Collection<UUID> people, Category category) {
        return control.sql()
                .sql("""
                        select account.id, membership.id as membership, person_id, kind, login, display_name,
                            password_hash is not null as activated, blocked_at is not null as blocked,
                            last_signed_in_at
                        from identity_membership membership join identity_account account on account.id = account_id
                        where school_id = ? and kind = ? and ended_at is null
                            and person_id = any(cast(? as uuid[]))
                        order by login
                        """)
                .params(school.value(), Kinds.stored(category), texts(people))
                .query((row, _) -> line(row))
                .list();
    }

    List<AccountLine> lines(SchoolId school) {
        return control.sql()
                .sql("""
                        select account.id, membership.id as membership, person_id, kind, login, display_name,
                            password_hash is not null as activated, blocked_at is not null as blocked,
                            last_signed_in_at
                        from identity_membership membership join identity_account account on account.id = account_id
                        where school_id = ? and ended_at is null
                        order by kind, login
                        """)
                .param(school.value())
                .query((row, _) -> line(row))
                .list();
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                new UserId(row.getObject("id", UUID.class)),
                new MembershipId(row.getObject("membership", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Kinds.of(row.getString("kind")),
                row.getString("login"),
                row.getString("display_name"),
                row.getBoolean("activated"),
                row.getBoolean("blocked"),
                instant(row.getObject("last_signed_in_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
