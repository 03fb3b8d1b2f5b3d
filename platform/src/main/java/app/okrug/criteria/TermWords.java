package app.okrug.criteria;

import app.okrug.curriculum.CourseId;
import app.okrug.school.TermId;
import java.util.List;

/// What was said of a pupil in a subject and term.
///
/// @param term its name
/// @param note the teacher's free words; may be empty
public record TermWords(CourseId course, String subject, TermId termId, String term, List<Said> said, String note) {

    /// One criterion and how far he has come by it.
    public record Said(String criterion, String level) {}
}
