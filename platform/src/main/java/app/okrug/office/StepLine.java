package app.okrug.office;

import app.okrug.tenancy.SchoolState;
import java.time.Instant;

/// A step in the life of a school, for a list.
///
/// @param by the operator's name, or the part of the deployment; empty for one who has left the office
public record StepLine(SchoolState from, SchoolState to, String reason, String by, Instant at) {}
