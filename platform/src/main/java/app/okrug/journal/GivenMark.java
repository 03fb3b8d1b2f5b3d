package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One mark as it stands in the journal.
///
/// @param mark the code: «5», «зч», «.»
/// @param value its worth in a mean; null when it does not count
/// @param weight of the work, as it counts in a mean
/// @param debt whether it is a mark still owed
/// @param brought whether the pupil has brought it along from another course of the subject
public record GivenMark(
        CourseId course,
        PersonId pupil,
        LocalDate day,
        String mark,
        @Nullable Double value,
        BigDecimal weight,
        boolean debt,
        boolean brought) {}
