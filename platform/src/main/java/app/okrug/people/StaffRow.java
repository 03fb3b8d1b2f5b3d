package app.okrug.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member of staff as a workbook gives it. Matched by personnel number, then by SNILS.
/// What is null or empty here leaves the stored value as it is.
///
/// @param positions titles of the jobs held; the roles follow from them
/// @param subjects what the person may teach, in the school's words
/// @param snils eleven digits
/// @param room where the person is to be found
/// @param classTeacherOf classes the person is responsible for: «5Б»
public record StaffRow(
        String personnelNumber,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        List<String> positions,
        String subjects,
        @Nullable String category,
        @Nullable String education,
        @Nullable LocalDate hiredOn,
        @Nullable String snils,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String room,
        List<String> classTeacherOf) {

    public StaffRow {
        positions = List.copyOf(positions);
        classTeacherOf = List.copyOf(classTeacherOf);
    }

    /// The same under a personnel number.
    public StaffRow numbered(String number) {
        return new StaffRow(
                number,
                familyName,
                givenName,
                patronymic,
                sex,
                birthDate,
                positions,
                subjects,
                category,
                education,
                hiredOn,
                snils,
                phone,
                email,
                room,
                classTeacherOf);
    }
}
