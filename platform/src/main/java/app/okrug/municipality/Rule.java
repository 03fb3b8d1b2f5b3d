package app.okrug.municipality;

import app.okrug.acts.Subject;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Ruling;
import app.okrug.regulation.Ruling.Mode;
import java.time.Instant;
import java.util.UUID;

/// What the template says of one subject.
///
/// @param value of the parameter, or a [Permission] for a cell
/// @param reason why, as the schools read it
public record Rule(Subject subject, Mode mode, Object value, String reason) {

    /// The value as it is stored.
    static String stored(Subject subject, Object value) {
        return switch (subject) {
            case Subject.OfParameter(var parameter) -> parameter.write(value);
            case Subject.OfCell _ -> {
                var permission = (Permission) value;
                yield permission.state() + " " + permission.scopes();
            }
        };
    }

    /// A stored value.
    static Object value(Subject subject, String stored) {
        return switch (subject) {
            case Subject.OfParameter(var parameter) -> parameter.read(stored);
            case Subject.OfCell _ -> {
                var parts = stored.split(" ", 2);
                yield new Permission(CellState.valueOf(parts[0]), parts[1]);
            }
        };
    }

    /// The same as it is written into a school.
    Ruling ruling(String document) {
        var cell = subject instanceof Subject.OfCell known ? known : null;
        return new Ruling(
                UUID.randomUUID(),
                cell == null ? null : cell.role().name(),
                cell == null ? subject.key() : cell.right().name(),
                mode,
                value,
                document,
                reason,
                Instant.EPOCH,
                null);
    }
}
