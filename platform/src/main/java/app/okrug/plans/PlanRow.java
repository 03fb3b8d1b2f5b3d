package app.okrug.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a lesson plan as it is written. Its place in the list is its number.
///
/// @param id null for a new line
/// @param workType in the school's words: «Контрольная работа»; may be empty
/// @param hours how many lessons it takes, at least one
public record PlanRow(@Nullable UUID id, String section, String topic, String workType, int hours, String homework) {}
