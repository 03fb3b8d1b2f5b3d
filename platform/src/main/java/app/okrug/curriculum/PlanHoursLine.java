package app.okrug.curriculum;

import java.math.BigDecimal;

/// Hours a week of one subject in one parallel, read only.
public record PlanHoursLine(SubjectId subjectId, String subject, int parallel, BigDecimal hours) {}
