package app.okrug.people;

import org.jspecify.annotations.Nullable;

/// A guardian and one of his or her children as a workbook gives them. The person is matched by SNILS, else by name
/// and phone: several rows of one guardian make one person.
///
/// @param kinship «мать», «отец», «опекун» …
/// @param snils eleven digits
/// @param phone in the international form, `+79001234567`
/// @param pupilFileNumber the number of the child's personal file
/// @param paperExtract the family gets a printed extract instead of the electronic diary
public record GuardianRow(
        String familyName,
        String givenName,
        @Nullable String patronymic,
        String kinship,
        @Nullable String snils,
        @Nullable String phone,
        @Nullable String email,
        String pupilFileNumber,
        boolean paperExtract) {

    /// The same under the number of a file.
    public GuardianRow ofPupil(String number) {
        return new GuardianRow(familyName, givenName, patronymic, kinship, snils, phone, email, number, paperExtract);
    }
}
