package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.school.ClassId;
import org.jspecify.annotations.Nullable;

/// A child of a guardian, read only.
///
/// @param classId null for a child who is in no class on the day
public record ChildLine(
        PersonName name,
        @Nullable ClassId classId,
        @Nullable String className) {

    public PersonId person() {
        return name.person();
    }
}
