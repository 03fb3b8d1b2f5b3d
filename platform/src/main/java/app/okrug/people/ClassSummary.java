package app.okrug.people;

import app.okrug.school.ClassLine;
import java.util.List;

/// A class with how many there are in it, read only.
///
/// @param classTeachers those responsible on the day
public record ClassSummary(ClassLine schoolClass, int pupils, List<PersonName> classTeachers) {

    public ClassSummary {
        classTeachers = List.copyOf(classTeachers);
    }
}
