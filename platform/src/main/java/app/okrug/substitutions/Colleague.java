package app.okrug.substitutions;

import app.okrug.people.PersonName;

/// Somebody who is free at the hour of a lesson.
///
/// @param sameSubject whether the subject of the lesson is among those the person teaches
/// @param knowsClass whether the person teaches the class
/// @param load how many lessons the person gives that day
public record Colleague(PersonName name, boolean sameSubject, boolean knowsClass, int load) {}
