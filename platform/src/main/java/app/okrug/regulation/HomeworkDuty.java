package app.okrug.regulation;

/// What happens when a teacher leaves the homework of a lesson empty.
public enum HomeworkDuty {
    OPTIONAL,
    WARN,
    REQUIRED
}
