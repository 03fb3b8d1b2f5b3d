package app.okrug.office;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A school to be opened, and who will bring everything else in.
///
/// @param code short name in addresses: `14`, `licey-69`
/// @param preset the act it begins with
/// @param zone its clock
/// @param patronymic of the administrator; null for those who have none
/// @param draft whether families wait until the office says that the school is ready
public record NewSchool(
        String code,
        String name,
        String preset,
        ZoneId zone,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        boolean draft) {

    /// The administrator, family name first.
    String administrator() {
        var name = familyName + " " + givenName;
        return patronymic == null ? name : name + " " + patronymic;
    }
}
