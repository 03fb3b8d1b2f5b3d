package app.okrug.curriculum;

import app.okrug.people.SubgroupName;
import app.okrug.school.ClassName;
import org.jspecify.annotations.Nullable;

/// What tells a course from all others of its year: class, part of the class, subject.
///
/// @param subgroup null when the whole class is taught together
public record Taught(ClassName schoolClass, @Nullable String subgroup, String subject) {

    /// From what is written in a workbook.
    ///
    /// @throws app.okrug.school.UnreadableClassName when the class is not the name of one
    public static Taught of(String className, @Nullable String subgroup, String subject) {
        return new Taught(ClassName.of(className), SubgroupName.of(subgroup), subject.strip());
    }

    @Override
    public String toString() {
        return schoolClass + (subgroup == null ? "" : ", " + subgroup) + ", " + subject;
    }
}
