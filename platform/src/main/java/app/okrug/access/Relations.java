package app.okrug.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// To what a person stands in relation on a day. What the sets mean depends on what the person is:
///
/// - staff: courses taught, classes led as class teacher, pupils of the courses taught, single lessons given for a
///   colleague, courses out of several classes that pupils of a class led attend;
/// - a pupil: courses attended, the own class, the pupil;
/// - a guardian: courses and classes of the own children, the children.
///
/// @param across courses of groups out of several classes that pupils of a class led attend, each with these pupils
public record Relations(
        Set<UUID> courses, Set<UUID> classes, Set<UUID> pupils, Set<UUID> lessons, Map<UUID, Set<UUID>> across) {

    /// Related to nothing.
    public static final Relations NONE = new Relations(Set.of(), Set.of(), Set.of());

    public Relations {
        courses = Set.copyOf(courses);
        classes = Set.copyOf(classes);
        pupils = Set.copyOf(pupils);
        lessons = Set.copyOf(lessons);
        across = Map.copyOf(across);
    }

    /// Without courses out of several classes.
    public Relations(Set<UUID> courses, Set<UUID> classes, Set<UUID> pupils, Set<UUID> lessons) {
        this(courses, classes, pupils, lessons, Map.of());
    }

    /// Without single lessons, too.
    public Relations(Set<UUID> courses, Set<UUID> classes, Set<UUID> pupils) {
        this(courses, classes, pupils, Set.of());
    }

    /// These relations and others.
    public Relations and(Relations others) {
        return new Relations(
                union(courses, others.courses),
                union(classes, others.classes),
                union(pupils, others.pupils),
                union(lessons, others.lessons),
                union(across, others.across));
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        if (others.isEmpty()) {
            return some;
        }
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Map<UUID, Set<UUID>> union(Map<UUID, Set<UUID>> some, Map<UUID, Set<UUID>> others) {
        if (others.isEmpty()) {
            return some;
        }
        var all = new HashMap<>(some);
        others.forEach((course, pupils) -> all.merge(course, pupils, Relations::union));
        return all;
    }
}
