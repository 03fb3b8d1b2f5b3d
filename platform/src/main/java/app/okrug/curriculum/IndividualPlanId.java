package app.okrug.curriculum;

import java.util.UUID;

/// An individual curriculum of a pupil.
public record IndividualPlanId(UUID value) {}
