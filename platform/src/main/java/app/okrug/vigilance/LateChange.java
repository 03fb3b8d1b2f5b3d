package app.okrug.vigilance;

import app.okrug.curriculum.CourseId;
import java.time.Instant;
import java.time.LocalDate;

/// A mark or an absence that was changed long after its lesson.
///
/// @param where the class or group and the subject
/// @param day of the lesson
/// @param pupil by name
/// @param before what stood there
/// @param after what stands there since; empty when it was cleared
/// @param by who changed it, by name
/// @param reason as the history keeps it; empty when none was given
public record LateChange(
        CourseId course,
        String where,
        LocalDate day,
        String pupil,
        String before,
        String after,
        String by,
        Instant at,
        String reason) {}
