package app.okrug.quotas;

import app.okrug.tenancy.RegisteredSchool;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a school uses of what it may.
///
/// @param uses in the order of [Quota]
/// @param refusedToday calls by programs that were refused today because there were too many
/// @param countedAt when its storage was counted; null when it was not yet
/// @param own what the office has set for it
public record SchoolUse(
        RegisteredSchool school,
        List<QuotaUse> uses,
        long refusedToday,
        @Nullable Instant countedAt,
        OwnLimits own) {

    public SchoolUse {
        uses = List.copyOf(uses);
    }

    /// What it uses of one quota.
    public QuotaUse of(Quota quota) {
        return uses.get(quota.ordinal());
    }

    /// The worst of its quotas.
    public Fullness level() {
        return uses.stream().map(QuotaUse::level).max(Comparator.naturalOrder()).orElse(Fullness.ROOM);
    }
}
