package app.okrug.plans;

import app.okrug.curriculum.CourseLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far one course is, as the report on the programme shows it (R42).
///
/// @param hasPlan whether the course works by a lesson plan
/// @param remark whether the deviation is more than the school tolerates
/// @param left lessons that the rest of the plan takes
/// @param coming lessons of the year that are still to come
/// @param reasons of corrections, «болезнь учителя: +3»
/// @param lastLesson the last lesson with a topic; null when there is none
/// @param lastWork the last lesson with assessed work; null when there is none
public record ProgrammeLine(
        CourseLine course,
        boolean hasPlan,
        Hours hours,
        boolean remark,
        int left,
        int coming,
        List<String> reasons,
        @Nullable LocalDate lastLesson,
        @Nullable LocalDate lastWork) {

    public ProgrammeLine {
        reasons = List.copyOf(reasons);
    }
}
