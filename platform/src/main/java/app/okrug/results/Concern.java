package app.okrug.results;

import app.okrug.people.PersonName;
import org.jspecify.annotations.Nullable;

/// A pupil about whom the family ought to be warned (001 ¶4.5.4).
///
/// @param details subjects with their marks, or the number of lessons missed
/// @param last the last warning of this kind; null when there was none
public record Concern(
        PersonName pupil,
        Warning.Kind kind,
        String details,
        @Nullable Warning last) {

    /// Whether the family was already told all of this.
    public boolean told() {
        return last != null && last.names(details);
    }
}
