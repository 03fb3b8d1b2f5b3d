package app.okrug.acts;

import app.okrug.regulation.Qualifier;

/// A place for which a value of the act can be set apart, with what it is called.
public record PlaceChoice(Qualifier place, String name) {}
