package app.okrug.identity;

import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.Columns;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the members of a school, narrowed and in parts, in one statement.
@Component
class MemberRows {

    private static final String MEMBERS = """
            with member as (
                select account.id as account, membership.id as membership, membership.person_id as person,
                       membership.kind, account.login, account.display_name, account.last_signed_in_at,
                       case when account.activation_until > :now then account.activation_until end as code_until,
                       membership.kept_out_reason,
                       case when account.blocked_at is not null then 'BLOCKED'
                            when membership.kept_out_at is not null then 'BLOCKED_HERE'
                            when account.password_hash is not null then 'ACTIVE'
                            when account.activation_until > :now then 'INVITED'
                            else 'WITHOUT_CODE' end as state,
                       exists (select from identity_membership other
                               where other.account_id = account.id and other.school_id <> membership.school_id
                                 and other.ended_at is null)
                       or exists (select from identity_operator operator
                                  where operator.account_id = account.id and operator.ended_at is null) as elsewhere,
                       exists (select from identity_second_factor factor
                               where factor.account_id = account.id and factor.confirmed_at is not null)
                       or exists (select from identity_passkey passkey where passkey.account_id = account.id)
                           as second_step
                from identity_membership membership
                join identity_account account on account.id = membership.account_id
                where membership.school_id = :school and membership.ended_at is null)
            select member.*, count(*) over () as total
            from member
            """;
    private static final String ORDER = """
             order by display_name collate "ru-x-icu", login, kind
             offset :from limit :size
            """;

    private final ControlPlane control;
    private final Clock clock;

    MemberRows(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    MemberPart find(SchoolId school, MemberWish wish, int from, int size) {
        var people = wish.people();
        return control.sql()
                .sql(MEMBERS + """
                        where (:kind = '' or kind = :kind) and (:state = '' or state = :state)
                          and (:everybody or person = any(:people))
                          and (:last = '' or :last = 'NEVER' and last_signed_in_at is null
                               or :last = 'WITHIN_WEEK' and last_signed_in_at >= :week
                               or :last = 'LONG_AGO' and coalesce(last_signed_in_at < :month, true))
                          and (translate(lower(display_name), 'ё', 'е') like :words or login like :words)
                        """ + ORDER)
                .param("school", school.value())
                .param("now", moment(clock.instant()))
                .param("kind", wish.category() == null ? "" : Kinds.stored(Objects.requireNonNull(wish.category())))
                .param(
                        "state",
                        wish.state() == null
                                ? ""
                                : Objects.requireNonNull(wish.state()).name())
                .param("everybody", people == null)
                .param("people", Columns.uuids(people == null ? Set.<PersonId>of() : people, PersonId::value))
                .param(
                        "last",
                        wish.last() == null
                                ? ""
                                : Objects.requireNonNull(wish.last()).name())
                .param("week", moment(clock.instant().minus(LastSignIn.WEEK)))
                .param("month", moment(clock.instant().minus(LastSignIn.MONTH)))
                .param("words", anywhere(wish.words()))
                .param("from", from)
                .param("size", size)
                .query(rows -> {
                    var lines = new ArrayList<MemberLine>();
                    var total = 0;
                    while (rows.next()) {
                        total = rows.getInt("total");
                        lines.add(line(rows));
                    }
                    return new MemberPart(lines, total);
                });
    }

    /// What one account is in a school: several lines for a member of staff whose child goes there.
    List<MemberLine> of(SchoolId school, UserId account) {
        return control.sql()
                .sql(MEMBERS + "where account = :account" + ORDER)
                .param("school", school.value())
                .param("now", moment(clock.instant()))
                .param("account", account.value())
                .param("from", 0)
                .param("size", 10)
                .query((row, _) -> line(row))
                .list();
    }

    private static MemberLine line(ResultSet row) throws SQLException {
        return new MemberLine(
                new UserId(row.getObject("account", UUID.class)),
                new MembershipId(row.getObject("membership", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                Kinds.of(row.getString("kind")),
                row.getString("login"),
                row.getString("display_name"),
                UserState.valueOf(row.getString("state")),
                instant(row.getObject("last_signed_in_at", OffsetDateTime.class)),
                instant(row.getObject("code_until", OffsetDateTime.class)),
                row.getString("kept_out_reason"),
                row.getBoolean("elsewhere"),
                row.getBoolean("second_step"));
    }

    private static String anywhere(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
