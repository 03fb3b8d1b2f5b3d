package app.okrug.curriculum;

import java.math.BigDecimal;

/// Hours a week of one subject in one parallel, as the curriculum plan (учебный план) gives them.
public record PlanHoursRow(String subject, int parallel, BigDecimal hours) {}
