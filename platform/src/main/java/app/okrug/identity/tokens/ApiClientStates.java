package app.okrug.identity.tokens;

import app.okrug.access.Category;
import app.okrug.access.UserId;
import app.okrug.identity.Membership;
import app.okrug.identity.MembershipId;
import app.okrug.identity.SignedIn;
import app.okrug.language.Language;
import app.okrug.tenancy.SchoolRegistry;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether a program may still come in, remembered for a second: that long, and no longer, one that was revoked on
/// another node goes on.
@Component
class ApiClientStates {

    private static final Duration MEMORY = Duration.ofSeconds(1);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final ApiClientRows rows;
    private final SchoolRegistry schools;
    private final Clock clock;
    private final LoadingCache<ApiClientId, Optional<ApiClientRows.Row>> known;

    ApiClientStates(ApiClientRows rows, SchoolRegistry schools, Clock clock) {
        this.rows = rows;
        this.schools = schools;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(MEMORY)
                .maximumSize(10_000)
                .build(rows::find);
    }

    /// The program, when its time is not over, nobody has revoked it, and its school lets programs in.
    Optional<ApiClientRows.Row> active(ApiClientId id) {
        return known.get(id)
                .filter(row -> row.active(clock.instant())
                        && schools.get(row.school()).state().admitsPrograms());
    }

    /// Whom a token of it speaks for: a technical member of its school, who is nobody's account.
    Optional<SignedIn> holder(ApiClientId id) {
        var found = active(id);
        found.ifPresent(this::note);
        return found.map(ApiClientStates::signedIn);
    }

    void forget(ApiClientId id) {
        known.invalidate(id);
    }

    private void note(ApiClientRows.Row row) {
        var now = clock.instant();
        if (row.lastUsed() == null || row.lastUsed().plus(BETWEEN_NOTES).isBefore(now)) {
            rows.used(row.id(), now);
            known.invalidate(row.id());
        }
    }

    private static SignedIn signedIn(ApiClientRows.Row row) {
        var place = new Membership(new MembershipId(row.id().value()), row.school(), row.person(), Category.STAFF);
        return new SignedIn(
                new UserId(row.id().value()),
                row.id().value().toString(),
                row.name(),
                List.of(place),
                place,
                true,
                false,
                Language.RUSSIAN,
                "auto",
                row.made(),
                0);
    }
}
