package app.okrug.exams;

import app.okrug.access.PersonId;
import app.okrug.curriculum.SubjectId;
import app.okrug.school.YearId;

/// Who has a mark for an exam already; told by the feature that keeps the marks.
public interface ExamMarks {

    /// Whether a pupil has a mark for the exam of a subject in a year.
    boolean given(YearId year, SubjectId subject, PersonId pupil);
}
