package app.okrug.results;

import app.okrug.curriculum.CourseLine;
import app.okrug.journal.Code;
import app.okrug.journal.Grading;
import app.okrug.journal.Gradings;
import app.okrug.language.Texts;
import app.okrug.regulation.MarkLevels;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds out what the school's act says about the results of a course.
@Component
class ResultRules {

    /// Not attested: neither a mark nor a pass could be given.
    static final String NOT_ATTESTED = "н/а";

    /// Exempt: by a document, from the whole subject.
    static final String EXEMPT = "осв";

    private final Gradings gradings;
    private final Regulation regulation;
    private final Texts texts;

    ResultRules(Gradings gradings, Regulation regulation, Texts texts) {
        this.gradings = gradings;
        this.regulation = regulation;
        this.texts = texts;
    }

    /// The rule of what is being given today.
    ResultRule of(CourseLine course) {
        return of(course, LocalDate.MAX);
    }

    /// The rule of a column: by the scale of its last day, or while that is to come of today.
    ResultRule of(CourseLine course, ResultColumn column) {
        return of(course, column.ends());
    }

    private ResultRule of(CourseLine course, LocalDate until) {
        var places = Gradings.places(course);
        var day = gradings.measuredOn(until);
        var grading = gradings.byDay(course).on(day);
        return new ResultRule(
                grading,
                regulation.current(Parameter.MARK_THRESHOLDS, places),
                regulation.current(Parameter.RESULT_DEVIATION, places),
                regulation.current(Parameter.MINIMUM_MARKS, places),
                regulation.current(Parameter.TOO_FEW_MARKS, places).value(),
                regulation.onDay(Parameter.MARK_LEVELS, day).value().getOrDefault(grading.scale(), MarkLevels.FIVE));
    }

    /// All that may stand as a result: the marks of the scale, pass and fail, not attested, exempt.
    List<Code> codes(ResultRule rule) {
        var codes = new ArrayList<Code>();
        rule.grading().codes().all().stream()
                .filter(code -> code.kind() == Code.Kind.MARK)
                .forEach(codes::add);
        codes.add(word(NOT_ATTESTED, "not-attested", List.of("н/а", "на", "yf")));
        codes.add(word(EXEMPT, "exempt", List.of("осв", "jcd")));
        return List.copyOf(codes);
    }

    /// Whether results are put in this course at all: not in a parallel without marks (001 ¶3.6).
    boolean given(CourseLine course) {
        return !regulation.current(Parameter.MARK_FREE_PARALLELS).value().contains(course.parallel());
    }

    /// Whether this one is put: not where its subject is without marks.
    boolean given(CourseLine course, ResultColumn column) {
        return !gradings.scale(course.parallel(), course.subjectId(), gradings.measuredOn(column.ends()))
                .equals(Grading.NONE);
    }

    /// Whether a result of this term is written as those of a column are, so that both can be reckoned together.
    boolean alike(CourseLine course, ResultColumn term, ResultColumn column) {
        return gradings.byDay(course).alike(gradings.measuredOn(term.ends()), gradings.measuredOn(column.ends()));
    }

    private Code word(String code, String key, List<String> keys) {
        return new Code(code, Code.Kind.MARK, null, texts.text("results.code." + key), false, keys);
    }
}
