package app.okrug.plans;

import app.okrug.curriculum.LessonPlanId;
import app.okrug.curriculum.SubjectId;
import org.jspecify.annotations.Nullable;

/// A lesson plan in a list, read only.
///
/// @param owner whose it is, «Лукина В. З.»; null for those of the school
/// @param lessons how many lines
/// @param hours how many lessons they take
/// @param courses how many courses work by it
/// @param mine whether it is the acting person's own, or a course of his works by it
public record PlanLine(
        LessonPlanId id,
        PlanKind kind,
        PlanState state,
        SubjectId subjectId,
        String subject,
        int parallel,
        String name,
        @Nullable String owner,
        int lessons,
        int hours,
        int courses,
        boolean mine) {}
