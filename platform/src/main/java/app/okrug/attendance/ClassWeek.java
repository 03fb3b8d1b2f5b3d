package app.okrug.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The absences of a class in a week, with the class teacher's check (regulations.md P13), read only.
///
/// @param lines of those who have missed something or came late, by name
/// @param checkedBy «Лукина В. З.»; null as long as nobody has checked the week
/// @param checkedAt null as long as nobody has
public record ClassWeek(
        LocalDate monday,
        List<WeekLine> lines,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt) {

    public ClassWeek {
        lines = List.copyOf(lines);
    }

    /// How many lessons were missed.
    public int missed() {
        return lines.stream().mapToInt(WeekLine::missed).sum();
    }

    /// How many of them nobody has explained.
    public int unexplained() {
        return lines.stream().mapToInt(WeekLine::unexplained).sum();
    }
}
