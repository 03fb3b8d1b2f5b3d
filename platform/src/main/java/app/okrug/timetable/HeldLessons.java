package app.okrug.timetable;

import java.util.Collection;
import java.util.Set;

/// Implemented by features that keep something about lessons: what they name is never moved or taken away when the
/// lessons of a year are placed anew.
public interface HeldLessons {

    /// Those of the given lessons about which something has been written.
    Set<LessonId> among(Collection<LessonId> lessons);
}
