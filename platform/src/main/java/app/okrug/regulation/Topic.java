package app.okrug.regulation;

/// What a parameter is about; screens group by it.
public enum Topic {
    /// Who answers for the keeping, how the act is observed and checked.
    DUTIES,
    /// When records, homework and marks fall due, and how long they may be changed.
    DEADLINES,
    /// Marks, scales, absence.
    ASSESSMENT,
    /// Homework.
    HOMEWORK,
    /// What families are told, and how.
    FAMILIES,
    /// Terms, subgroups, classes.
    STUDIES,
    /// Lists that are brought in from workbooks.
    LISTS,
    /// Logins, passwords, sessions.
    SIGN_IN,
    /// Paper and archive.
    ARCHIVE
}
