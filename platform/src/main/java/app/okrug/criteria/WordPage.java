package app.okrug.criteria;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.TermLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of the pupils of a course in a term instead of marks.
///
/// @param criteria in their order; also dropped ones, by which somebody was judged before
/// @param levels the words to choose from, the best first
/// @param locked why nothing may be written; null when it may
/// @param editsCriteria whether the reader may change what is judged
/// @param prints whether the reader may print the sheet of a pupil with all subjects
public record WordPage(
        CourseLine course,
        List<TermLine> terms,
        TermLine term,
        List<Criterion> criteria,
        List<String> levels,
        List<OfPupil> pupils,
        @Nullable String locked,
        boolean editsCriteria,
        boolean prints) {

    /// One pupil.
    ///
    /// @param judged by how many of the criteria in use he is judged
    public record OfPupil(PersonId pupil, String name, Judgement judgement, int judged) {}

    /// One line of a history.
    public record Past(Instant at, String by, List<String> said) {}

    /// The criteria that are judged now.
    public List<Criterion> inUse() {
        return criteria.stream().filter(criterion -> !criterion.dropped()).toList();
    }
}
