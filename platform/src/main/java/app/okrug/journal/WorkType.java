package app.okrug.journal;

import java.math.BigDecimal;
import java.util.UUID;

/// A kind of assessed work with its weight in the mean.
///
/// @param shortName as it stands above the column: «КР»
public record WorkType(UUID id, String name, String shortName, BigDecimal weight) {}
