package app.okrug.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A pupil as a workbook gives it. Matched by the number of the personal file, then by SNILS.
/// What is null or empty here leaves the stored value as it is.
///
/// @param fileNumber «Л-0001», the number of the personal file (личное дело)
/// @param className «1А»; the class is made when the year has none of that name
/// @param subgroup `1`, `2` or a name: in which part of the class the pupil is where it is divided
/// @param snils eleven digits
/// @param enrolledOn since when in the school
public record PupilRow(
        String fileNumber,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        String className,
        @Nullable String subgroup,
        @Nullable String snils,
        @Nullable String address,
        @Nullable String phone,
        @Nullable LocalDate enrolledOn,
        String form,
        String meals) {

    /// The same under the number of a file.
    public PupilRow numbered(String number) {
        return new PupilRow(
                number,
                familyName,
                givenName,
                patronymic,
                sex,
                birthDate,
                className,
                subgroup,
                snils,
                address,
                phone,
                enrolledOn,
                form,
                meals);
    }
}
