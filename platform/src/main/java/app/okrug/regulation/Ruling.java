package app.okrug.regulation;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the municipality has ruled for all its schools on a parameter or on a cell of the matrix.
///
/// @param role the role of the cell; null for a parameter
/// @param code the right of the cell, or the code of the parameter
/// @param value of the parameter, or a [Change.Permission] for a cell
/// @param document which decision of the office says so
/// @param until when it was lifted; null while it holds
public record Ruling(
        UUID id,
        @Nullable String role,
        String code,
        Mode mode,
        Object value,
        String document,
        String reason,
        Instant since,
        @Nullable Instant until) {

    /// How strong it is.
    public enum Mode {
        /// New schools begin with it where their act is silent; the others may take it.
        DEFAULT,
        /// Every school has it, whatever its own act says; no school changes it.
        LOCK;

        /// How it is stored.
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The mode that was stored so.
        public static Mode of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }

    /// Whether it can be locked and offered at all. What follows from the matrix cannot be set; the scale
    /// of marks differs by subject and says how marks that have been given are read; who changes the
    /// regulation must remain in the school.
    public static boolean possible(Parameter<?> parameter) {
        return !parameter.concluded() && parameter != Parameter.MARK_SCALE;
    }

    /// The same of a cell.
    public static boolean possible(String right) {
        return !right.equals("REGULATION_EDIT");
    }

    /// Whether it is of the same subject.
    boolean of(@Nullable String otherRole, String otherCode) {
        return code.equals(otherCode) && (role == null ? otherRole == null : role.equals(otherRole));
    }

    /// Whether the same is ruled, by the same decision and for the same reason.
    boolean same(Ruling other) {
        return of(other.role, other.code)
                && mode == other.mode
                && value.equals(other.value)
                && document.equals(other.document)
                && reason.equals(other.reason);
    }

    boolean holds(Instant moment) {
        return !since.isAfter(moment) && (until == null || until.isAfter(moment));
    }
}
