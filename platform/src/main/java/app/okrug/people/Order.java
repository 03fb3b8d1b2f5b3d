package app.okrug.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By what a pupil is moved: the reason, and the director's order or the family's application.
///
/// @param number empty while the order is still to come
/// @param day of the order; null while it is still to come
public record Order(String reason, String number, @Nullable LocalDate day) {

    /// Nothing is known of it yet.
    public static final Order NONE = new Order("", "", null);

    /// Whether a document stands behind the move.
    public boolean given() {
        return !number.isEmpty();
    }
}
