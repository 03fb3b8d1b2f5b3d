package app.okrug.people;

import app.okrug.access.PersonId;
import org.jspecify.annotations.Nullable;

/// A guardian of a pupil, read only.
///
/// @param kinship «мать», «отец», «опекун» …
/// @param paperExtract the family gets a printed extract instead of the electronic diary
public record GuardianLine(
        PersonName name,
        PersonId pupil,
        String kinship,
        @Nullable String phone,
        @Nullable String email,
        boolean paperExtract) {

    public PersonId person() {
        return name.person();
    }
}
