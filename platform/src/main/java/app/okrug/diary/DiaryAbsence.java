package app.okrug.diary;

import org.jspecify.annotations.Nullable;

/// That a pupil was not in a lesson, or not in time.
///
/// @param code the school's sign, «Б»
/// @param meaning what it means, in the school's words
/// @param missed whether the lesson counts as missed
/// @param excused whether the reason is a good one
/// @param minutes how late; null when it is not about that, or nobody has counted
public record DiaryAbsence(
        String code,
        String meaning,
        boolean missed,
        boolean excused,
        @Nullable Integer minutes) {}
