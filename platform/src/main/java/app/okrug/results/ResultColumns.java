package app.okrug.results;

import app.okrug.curriculum.CourseLine;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which results a course has: one for each term by which its parallel is reported, the year, and where the act says so
/// an exam and a final mark.
@Component
class ResultColumns {

    private final Terms terms;
    private final Regulation regulation;
    private final ResultRules rules;

    ResultColumns(Terms terms, Regulation regulation, ResultRules rules) {
        this.terms = terms;
        this.regulation = regulation;
        this.rules = rules;
    }

    /// All of them in their order; none where nobody is marked.
    List<ResultColumn> of(CourseLine course) {
        return rules.given(course)
                ? of(terms.ofYear(course.year(), course.parallel(), course.classId()), course.parallel()).stream()
                        .filter(column -> rules.given(course, column))
                        .toList()
                : List.of();
    }

    /// Those of a parallel whose terms are known.
    List<ResultColumn> of(List<TermLine> ofYear, int parallel) {
        var columns = new ArrayList<ResultColumn>();
        ofYear.forEach(term -> columns.add(new ResultColumn(ResultKind.TERM, term, term.endsOn())));
        if (!ofYear.isEmpty()) {
            var ends = ofYear.getLast().endsOn();
            columns.add(new ResultColumn(ResultKind.YEAR, null, ends));
            if (regulation.current(Parameter.EXAM_PARALLELS).value().contains(parallel)) {
                columns.add(new ResultColumn(ResultKind.EXAM, null, ends));
                columns.add(new ResultColumn(ResultKind.FINAL, null, ends));
            }
        }
        return List.copyOf(columns);
    }

    /// Those beside the lessons of a term: its own; beside the last term's all, as they come together there.
    ///
    /// @param termId null for all
    /// @throws UnknownResult when the course is not reported by such a term
    List<ResultColumn> beside(CourseLine course, @Nullable TermId termId) {
        var all = of(course);
        var ofTerms =
                all.stream().filter(column -> column.kind() == ResultKind.TERM).toList();
        if (termId == null
                || ofTerms.isEmpty()
                || termId.value().toString().equals(ofTerms.getLast().id())) {
            return all;
        }
        var own = ofTerms.stream()
                .filter(column -> column.id().equals(termId.value().toString()))
                .toList();
        if (own.isEmpty()) {
            throw new UnknownResult();
        }
        return own;
    }
}
