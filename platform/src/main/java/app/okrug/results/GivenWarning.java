package app.okrug.results;

import app.okrug.people.PersonName;
import org.jspecify.annotations.Nullable;

/// A warning on record: whose family was told what, by whom, and who took note of it (001 ¶4.5.4).
///
/// @param by who gave it, by name
/// @param acknowledgedBy the guardian who took note of it, by name; null until then
public record GivenWarning(
        PersonName pupil,
        Warning warning,
        String by,
        @Nullable String acknowledgedBy) {}
