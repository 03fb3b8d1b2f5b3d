package app.okrug.curriculum;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One line of the teaching load as a workbook gives it. Matched by class, subject and subgroup.
///
/// @param subgroup null when the whole class is taught together; `1`, `2` or a name otherwise
/// @param personnelNumber of the teacher, who must be known
public record LoadRow(
        String className, String subject, @Nullable String subgroup, BigDecimal hours, String personnelNumber) {}
