package app.okrug.curriculum;

import app.okrug.access.PersonId;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One subject taught to one group in one year, read only.
///
/// @param classId the class of the group; of one out of several classes the one whose bells it follows
/// @param classes the names of all classes that it is taught to, by id; one but for a group out of several classes
/// @param groupName null when the whole class is taught together
/// @param lessonPlanId null until a lesson plan is bound
/// @param teachers those who teach it today or will, by name
public record CourseLine(
        CourseId id,
        SubjectId subjectId,
        String subject,
        ClassId classId,
        String className,
        int parallel,
        Map<ClassId, String> classes,
        GroupId groupId,
        @Nullable String groupName,
        @Nullable LessonPlanId lessonPlanId,
        YearId year,
        BigDecimal weeklyHours,
        List<PersonName> teachers) {

    public CourseLine {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        teachers = List.copyOf(teachers);
    }

    /// The same course, taught to pupils of these classes.
    CourseLine attendedBy(Map<ClassId, String> theirClasses) {
        return new CourseLine(
                id,
                subjectId,
                subject,
                classId,
                className,
                parallel,
                theirClasses,
                groupId,
                groupName,
                lessonPlanId,
                year,
                weeklyHours,
                teachers);
    }

    public boolean taughtBy(PersonId person) {
        return teachers.stream().anyMatch(teacher -> teacher.person().equals(person));
    }

    /// Who teaches, in one line: «Лукина В. З., Фокина Т. Р.».
    public String teacherNames() {
        return teachers.stream().map(PersonName::brief).collect(Collectors.joining(", "));
    }

    /// The class or classes, and the part or group if it is not the whole: «7Б, 1 подгруппа», «10А, 10Б, профиль».
    public String audience() {
        var names = String.join(", ", classes.values());
        return groupName == null ? names : names + ", " + groupName;
    }
}
