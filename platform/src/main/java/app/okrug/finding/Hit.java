package app.okrug.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was found.
///
/// @param id of the class for a class and for a pupil, of the person for a member of staff
/// @param name in the words of the school
/// @param detail what tells it from others of the name; empty for nothing
public record Hit(Kind kind, UUID id, String name, String detail) {

    /// What can be found.
    public enum Kind {
        CLASS,
        PUPIL,
        STAFF
    }

    /// A pupil stands on the page of the class; null for who is in none.
    static @Nullable Hit pupil(@Nullable UUID classId, String name, @Nullable String className) {
        return classId == null || className == null ? null : new Hit(Kind.PUPIL, classId, name, className);
    }
}
