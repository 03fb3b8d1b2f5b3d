package app.okrug.school;

import java.util.List;

/// A set of classes with a calendar of their own: a profile that is taught by trimesters, the first classes with their
/// additional holidays. Days off of the school hold for it, too.
///
/// @param classes a class is in one set of its year at most
/// @param terms by which its classes are taught and reported, of one kind; none when they share the school's
/// @param daysOff its own, in their order
/// @param version to be given back with a change; 0 for one that is not stored yet
public record ClassSet(
        ClassSetId id, String name, List<ClassId> classes, List<TermDates> terms, List<DayOff> daysOff, long version) {

    public ClassSet {
        classes = List.copyOf(classes);
        terms = List.copyOf(terms);
        daysOff = List.copyOf(daysOff);
    }
}
