package app.okrug.exams;

import app.okrug.curriculum.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is to be the exam of a subject.
///
/// @param heldOn null while its day is not known
/// @param seen the version that the writer had before his eyes; 0 when there was none
public record ExamWish(
        SubjectId subject, ExamKind kind, @Nullable LocalDate heldOn, long seen) {}
