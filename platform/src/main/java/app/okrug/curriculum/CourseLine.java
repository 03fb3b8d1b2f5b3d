package app.okrug.curriculum;

import app.okrug.access.PersonId;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One subject taught to one group in one year, read only.
///
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
        GroupId groupId,
        @Nullable String groupName,
        @Nullable LessonPlanId lessonPlanId,
        YearId year,
        BigDecimal weeklyHours,
        List<PersonName> teachers) {

    public CourseLine {
        teachers = List.copyOf(teachers);
    }

    public boolean taughtBy(PersonId person) {
        return teachers.stream().anyMatch(teacher -> teacher.person().equals(person));
    }

    /// Who teaches, in one line: «Лукина В. З., Фокина Т. Р.».
    public String teacherNames() {
        return teachers.stream().map(PersonName::brief).collect(Collectors.joining(", "));
    }

    /// The class, and the part of it if it is divided: «7Б, 1 подгруппа».
    public String audience() {
        return groupName == null ? className : className + ", " + groupName;
    }
}
