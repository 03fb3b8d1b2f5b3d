package app.okrug.closing;

import java.time.YearMonth;

/// How often places were opened in a month.
///
/// @param asked all requests of the month
/// @param minutes how long a teacher waited for an answer, in the mean; 0 when none was given
public record UnlockMonth(YearMonth month, int asked, int granted, int refused, int withdrawn, int minutes) {}
