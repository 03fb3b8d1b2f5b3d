package app.okrug.vigilance;

import org.jspecify.annotations.Nullable;

/// Which alarms are wanted.
///
/// @param rule null for all
/// @param state null for all
/// @param open only those that are not settled
public record AlarmQuery(@Nullable AlarmRule rule, @Nullable AlarmState state, boolean open) {

    /// All that somebody still has to look at.
    public static final AlarmQuery OPEN = new AlarmQuery(null, null, true);

    /// All there have ever been.
    public static final AlarmQuery ALL = new AlarmQuery(null, null, false);
}
