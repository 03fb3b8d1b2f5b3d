package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.school.ClassId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A pupil in a list, read only.
///
/// @param classId null for those who are in no class on the day
/// @param since in that class since; null without one
/// @param until the last day in that class; null while it lasts
public record PupilLine(
        PersonName name,
        String fileNumber,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String subgroup,
        @Nullable ClassId classId,
        @Nullable String className,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    public PersonId person() {
        return name.person();
    }
}
