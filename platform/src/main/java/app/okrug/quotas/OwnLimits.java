package app.okrug.quotas;

import java.util.Map;

/// What the office has set for one school.
///
/// @param values those it has set; for the others the usual ones hold
/// @param reason of the last change; empty when there was none
/// @param version to tell whether somebody else has changed them meanwhile
public record OwnLimits(Map<Quota, Long> values, String reason, long version) {

    static final OwnLimits NONE = new OwnLimits(Map.of(), "", -1);

    public OwnLimits {
        values = Map.copyOf(values);
    }
}
