package app.okrug.office;

import app.okrug.tenancy.SchoolState;
import java.time.Instant;

/// A step in the life of a school, for a list.
///
/// @param by the operator's name; empty for one who has left the office, and for the deployment itself
public record StepLine(SchoolState from, SchoolState to, String reason, String by, Instant at) {}
