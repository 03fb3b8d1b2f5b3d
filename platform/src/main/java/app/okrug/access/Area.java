package app.okrug.access;

/// The part of a school's life that a right belongs to; the matrix is grouped by it.
public enum Area {
    SCHOOL,
    REGULATION,
    USERS,
    ROLES,
    PEOPLE,
    STUDIES,
    JOURNAL,
    DIARY,
    DATA
}
