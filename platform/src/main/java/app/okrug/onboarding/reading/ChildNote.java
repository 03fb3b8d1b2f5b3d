package app.okrug.onboarding.reading;

import app.okrug.school.ClassName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a row of a guardian says of the child besides the number of its file; each is null when the row does
/// not say.
public record ChildNote(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable ClassName schoolClass) {

    static final ChildNote NONE = new ChildNote(null, null, null, null, null);

    /// Whether the child can be looked for: a name alone tells nobody (I-05).
    public boolean tells() {
        return familyName != null && givenName != null && (birthDate != null || schoolClass != null);
    }
}
