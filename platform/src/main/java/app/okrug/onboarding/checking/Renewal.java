package app.okrug.onboarding.checking;

import app.okrug.access.PersonId;
import app.okrug.onboarding.reading.Kind;
import org.jspecify.annotations.Nullable;

/// A person of the register gets the number or phone of the row that, as somebody has decided, means the same person.
///
/// @param written number of the file, personnel number, or phone; the phone may be empty
/// @param snils of a guardian, if the row has one
public record Renewal(
        PersonId person,
        Kind kind,
        String written,
        @Nullable String snils) {}
