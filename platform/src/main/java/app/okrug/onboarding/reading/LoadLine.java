package app.okrug.onboarding.reading;

import app.okrug.school.ClassName;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A row of «Педагогическая нагрузка». The teacher is named by number, by name, or by both, which must agree.
///
/// @param subgroup null for the whole class
public record LoadLine(
        ClassName schoolClass,
        String subject,
        @Nullable String subgroup,
        BigDecimal hours,
        @Nullable String personnelNumber,
        @Nullable String teacher) {}
