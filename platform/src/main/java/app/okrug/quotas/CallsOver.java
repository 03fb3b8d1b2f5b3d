package app.okrug.quotas;

import java.time.Duration;

/// A school's programs have called too often.
///
/// @param again how long it is until calls are taken again
public record CallsOver(Quota quota, long limit, Duration again) {}
