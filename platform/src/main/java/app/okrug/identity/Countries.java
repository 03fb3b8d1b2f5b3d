package app.okrug.identity;

import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// From which countries accounts are signed in (security.md S-14). Asks for no right: who looks for alarms and who
/// signs in has been asked, or is asked about nothing but himself.
@Component
public class Countries {

    private static final int MOST = 1000;
    /// For so long the owner is told on every page.
    private static final Duration TOLD = Duration.ofDays(7);

    private final ControlPlane control;
    private final IdentityLog log;
    private final Clock clock;

    /// A sign-in of somebody of a school from a country that was new for the account.
    ///
    /// @param country two letters of ISO 3166
    public record NewCountry(PersonId person, String country, Instant at) {}

    Countries(ControlPlane control, IdentityLog log, Clock clock) {
        this.control = control;
        this.log = log;
        this.clock = clock;
    }

    /// Those of the staff of a school between two moments, the oldest first.
    public List<NewCountry> ofStaff(SchoolId school, Instant from, Instant until) {
        return control.sql()
                .sql("""
                        select membership.person_id, country.country, country.first_at
                        from identity_country country
                            join identity_membership membership on membership.account_id = country.account_id
                        where membership.school_id = ? and membership.kind = 'staff' and membership.ended_at is null
                            and country.unexpected and country.first_at >= ? and country.first_at < ?
                        order by country.first_at, membership.person_id
                        limit ?
                        """)
                .params(school.value(), stored(from), stored(until), MOST)
                .query((row, _) -> new NewCountry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("country"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The latest country that was new for an account, when it is not long ago.
    Optional<String> lately(UserId account) {
        return control.sql()
                .sql("""
                        select country from identity_country
                        where account_id = ? and unexpected and first_at >= ?
                        order by first_at desc limit 1
                        """)
                .params(account.value(), stored(clock.instant().minus(TOLD)))
                .query((row, _) -> row.getString("country"))
                .optional();
    }

    /// Notes a country of an account.
    ///
    /// @param country two letters; empty when unknown, which is noted nowhere
    /// @return whether others were known before and this one was not
    boolean unexpected(UserId account, String country) {
        if (country.isEmpty()) {
            return false;
        }
        var unexpected = control.sql()
                .sql("""
                        insert into identity_country (account_id, country, first_at, unexpected)
                        select ?, ?, ?, exists (select from identity_country where account_id = ?)
                        on conflict (account_id, country) do nothing
                        returning unexpected
                        """)
                .params(account.value(), country, stored(clock.instant()), account.value())
                .query((row, _) -> row.getBoolean("unexpected"))
                .optional()
                .orElse(false);
        if (unexpected) {
            log.note("new_country", account, null, account, Map.of("country", country));
        }
        return unexpected;
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
