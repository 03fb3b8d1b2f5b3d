package app.okrug.access;

import java.util.Set;
import java.util.UUID;

/// How far a right reaches for the acting person. Lists ask it to show no more than may be seen.
public sealed interface Reach {

    /// The whole school.
    record Everywhere() implements Reach {}

    /// Only these. An object is reached when its course, its class or its pupil is among them.
    record Only(Set<UUID> courses, Set<UUID> classes, Set<UUID> pupils) implements Reach {

        public Only {
            courses = Set.copyOf(courses);
            classes = Set.copyOf(classes);
            pupils = Set.copyOf(pupils);
        }
    }

    /// Whether there is nothing at all within reach.
    default boolean nothing() {
        return switch (this) {
            case Everywhere() -> false;
            case Only(var courses, var classes, var pupils) ->
                courses.isEmpty() && classes.isEmpty() && pupils.isEmpty();
        };
    }
}
