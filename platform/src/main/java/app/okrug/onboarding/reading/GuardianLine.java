package app.okrug.onboarding.reading;

import app.okrug.people.GuardianRow;
import app.okrug.school.ClassName;
import org.jspecify.annotations.Nullable;

/// A row of «Родители»: the guardian, and what the row says of the child besides the number of its file.
///
/// @param pupilFamilyName null when the row does not say
/// @param pupilGivenName null when the row does not say
/// @param pupilClass null when the row does not say
public record GuardianLine(
        GuardianRow guardian,
        @Nullable String pupilFamilyName,
        @Nullable String pupilGivenName,
        @Nullable ClassName pupilClass) {

    GuardianLine ofPupil(String fileNumber) {
        return new GuardianLine(guardian.ofPupil(fileNumber), pupilFamilyName, pupilGivenName, pupilClass);
    }
}
