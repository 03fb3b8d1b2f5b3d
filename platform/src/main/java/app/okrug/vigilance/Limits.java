package app.okrug.vigilance;

import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.Duration;

/// From when on something is worth an alarm, by the act in force.
///
/// @param changes marks changed by one account, more than this
/// @param within of each other
/// @param nightBegins first hour of the night
/// @param nightEnds the hour at which it ends
/// @param lateDays days between a lesson and a change, more than this
/// @param exports times that data are taken out in a day, from this on
record Limits(int changes, Duration within, int nightBegins, int nightEnds, int lateDays, int exports) {

    static Limits of(Regulation regulation) {
        return new Limits(
                regulation.current(Parameter.ALARM_CHANGES).value(),
                Duration.ofMinutes(regulation.current(Parameter.ALARM_MINUTES).value()),
                regulation.current(Parameter.ALARM_NIGHT_FROM).value(),
                regulation.current(Parameter.ALARM_NIGHT_UNTIL).value(),
                regulation.current(Parameter.ALARM_LATE_DAYS).value(),
                regulation.current(Parameter.ALARM_EXPORTS).value());
    }

    /// Whether an hour of the day belongs to the night.
    boolean night(int hour) {
        return Math.floorMod(hour - nightBegins, 24) < Math.floorMod(nightEnds - nightBegins, 24);
    }
}
