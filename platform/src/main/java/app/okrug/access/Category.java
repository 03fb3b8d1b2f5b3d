package app.okrug.access;

/// What a person is in a school by membership. Some rights can never be given outside their category.
public enum Category {
    STAFF,
    PUPIL,
    GUARDIAN
}
