package app.okrug.onboarding.checking;

import app.okrug.people.Order;
import app.okrug.people.StandingPupil;
import app.okrug.school.YearLine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the moves of a list are judged by: where the pupils stand, and what has been said for the list as a whole.
///
/// @param standing by the number of the file
/// @param year null in a school that has none yet
/// @param mayLeave whether the one who brings the list may let pupils go
/// @param order of the rows that name none of their own
/// @param day of the rows that name none of their own; null for today
public record MoveFrame(
        Map<String, StandingPupil> standing,
        @Nullable YearLine year,
        LocalDate today,
        boolean mayLeave,
        Order order,
        @Nullable LocalDate day) {

    public MoveFrame {
        standing = Map.copyOf(standing);
    }

    /// The day of a row that names none.
    LocalDate usual() {
        return Objects.requireNonNullElse(day, today);
    }
}
