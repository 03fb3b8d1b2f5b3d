package app.okrug.exams;

import app.okrug.curriculum.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One exam of a year of study.
///
/// @param heldOn null until its day is known
public record ExamLine(
        ExamId id,
        SubjectId subject,
        String name,
        ExamKind kind,
        @Nullable LocalDate heldOn,
        long version) {}
