package app.okrug.quotas;

import java.util.Map;

/// The limits of every school for which the office has set no others.
///
/// @param values one for each quota
public record UsualLimits(Map<Quota, Long> values, long version) {

    public UsualLimits {
        values = Map.copyOf(values);
    }

    long of(Quota quota) {
        return values.getOrDefault(quota, 0L);
    }
}
