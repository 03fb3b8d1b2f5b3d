package app.okrug.curriculum;

import app.okrug.access.PersonId;
import java.math.BigDecimal;

/// What a group is to be taught, how much of it, and by whom.
///
/// @param hours a week
public record NewTeaching(String subject, BigDecimal hours, PersonId teacher) {}
