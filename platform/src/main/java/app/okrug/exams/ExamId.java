package app.okrug.exams;

import java.util.UUID;

/// The exam of one subject in one year of study and year.
public record ExamId(UUID value) {}
