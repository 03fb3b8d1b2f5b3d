package app.okrug.onboarding.checking;

import app.okrug.people.SubgroupName;
import org.jspecify.annotations.Nullable;

/// What tells a course from the others of its year, as workbooks name it.
///
/// @param subject as [Spelling] has it
/// @param subgroup empty for the whole class
public record CourseKey(String schoolClass, String subject, String subgroup) {

    /// @param subgroup null for the whole class; a number means the group of that number
    public static CourseKey of(String schoolClass, String subject, @Nullable String subgroup) {
        var name = SubgroupName.of(subgroup);
        return new CourseKey(schoolClass, Spelling.plain(subject), name == null ? "" : Spelling.plain(name));
    }

    /// Whether some pupils may belong to both.
    boolean meets(CourseKey other) {
        return schoolClass.equals(other.schoolClass)
                && (subgroup.isEmpty() || other.subgroup.isEmpty() || subgroup.equals(other.subgroup));
    }
}
