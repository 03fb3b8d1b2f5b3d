package app.okrug.onboarding.reading;

import app.okrug.people.Order;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a row of «Ученики» says of the pupil's move, beyond the class.
///
/// @param fileNumber empty in a table without numbers
/// @param movedOn the first day in the class of the row; null when the row does not say
/// @param leftOn the last day in the school; null for who stays
/// @param order as far as the row says
public record MoveNote(
        String fileNumber,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable String snils,
        @Nullable LocalDate movedOn,
        @Nullable LocalDate leftOn,
        Order order) {

    /// The same under the number of a file.
    public MoveNote numbered(String number) {
        return new MoveNote(number, familyName, givenName, patronymic, birthDate, snils, movedOn, leftOn, order);
    }
}
