package app.okrug.onboarding.reading;

/// A row that has been understood, and where it stands.
public record Placed<R>(Place place, R row) {}
