package app.okrug.curriculum;

import app.okrug.school.ClassId;
import java.util.List;

/// A group out of several classes.
///
/// @param home the class whose year of study and bells it follows
/// @param homeName its name
/// @param pupils how many are in it on the day asked for
/// @param courses what it is taught
/// @param version to be given back with a change
public record AcrossGroup(
        GroupId id, String name, ClassId home, String homeName, int pupils, List<CourseLine> courses, long version) {

    public AcrossGroup {
        courses = List.copyOf(courses);
    }
}
