package app.okrug.arranging;

import app.okrug.school.ClassId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// A class that has more lessons in a week as it stands than the sanitary rules, or the stricter act of the school,
/// allow.
///
/// @param day null when the whole week is meant
/// @param lessons what the pupils of the class have; of the parts of a class the one with the most counts
public record OverLimit(
        ClassId schoolClass, String className, @Nullable DayOfWeek day, BigDecimal lessons, int most) {}
