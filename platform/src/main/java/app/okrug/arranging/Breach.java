package app.okrug.arranging;

import app.okrug.school.ClassId;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// One place in which a week breaks a rule.
///
/// @param count how often: holes of a day, lessons too many
/// @param who whom it is about: a class, or a teacher
/// @param schoolClass the class in whose week it is seen
/// @param number of the lesson; null when the whole day is meant
/// @param what the subject it is about; empty when none is
public record Breach(
        Rule rule,
        int count,
        String who,
        ClassId schoolClass,
        DayOfWeek day,
        @Nullable Integer number,
        String what) {

    /// What it costs.
    public int cost() {
        return count * rule.weight();
    }
}
