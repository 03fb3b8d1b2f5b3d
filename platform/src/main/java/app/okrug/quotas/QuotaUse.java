package app.okrug.quotas;

/// What a school uses of one quota.
///
/// @param used storage in bytes, the others as numbers
/// @param limit in the same unit
/// @param own whether the office has set the limit for this school
public record QuotaUse(Quota quota, long used, long limit, boolean own) {

    private static final double NEAR = 0.8;

    /// The used share of the limit, 1 for all of it, more when work waits.
    public double share() {
        return limit == 0 ? 1 : (double) used / limit;
    }

    /// How close use has come to its limit. Work of which no more than the limit is under way waits for nothing.
    public Fullness level() {
        if (quota == Quota.JOBS) {
            return used > limit ? Fullness.FULL : Fullness.ROOM;
        }
        return used >= limit ? Fullness.FULL : share() >= NEAR ? Fullness.NEAR : Fullness.ROOM;
    }
}
