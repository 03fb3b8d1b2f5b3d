package app.okrug.onboarding.reading;

import app.okrug.people.GuardianRow;

/// A row of «Родители»: the guardian, and what the row says of the child besides the number of its file.
///
/// @param guardian without the number of the child's file, when the row tells the child by name alone
public record GuardianLine(GuardianRow guardian, ChildNote child) {

    GuardianLine ofPupil(String fileNumber) {
        return new GuardianLine(guardian.ofPupil(fileNumber), child);
    }
}
