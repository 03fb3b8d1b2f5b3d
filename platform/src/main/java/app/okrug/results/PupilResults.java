package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.TermId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The results of one pupil, for features that tell families. It asks for no right: the asking feature does.
@Component
public class PupilResults {

    /// Nobody plans more marks than that.
    private static final int MOST_NEEDED = 5;

    private final ResultStore store;
    private final ResultColumns columns;
    private final ResultNames names;
    private final ResultRules rules;

    PupilResults(ResultStore store, ResultColumns columns, ResultNames names, ResultRules rules) {
        this.store = store;
        this.columns = columns;
        this.names = names;
        this.rules = rules;
    }

    /// One result of a subject.
    ///
    /// @param term null for the year, the exam and the final mark
    /// @param brief the name for a narrow column
    /// @param mark null until somebody has put it
    public record Line(
            ResultKind kind,
            @Nullable TermId term,
            String name,
            String brief,
            @Nullable String mark) {}

    /// The results in these courses, also those that the pupil has brought along from another class.
    public Map<CourseId, List<Line>> of(PersonId pupil, Collection<CourseLine> courses) {
        var put = new HashMap<Place, String>();
        store.ofPupil(pupil.value(), courses.stream().map(CourseLine::id).toList())
                .forEach(line -> put.put(
                        new Place(
                                line.subject(),
                                line.result().key().kind(),
                                line.result().key().term()),
                        line.result().text()));
        var results = new HashMap<CourseId, List<Line>>();
        for (var course : courses) {
            results.put(
                    course.id(),
                    columns.of(course).stream()
                            .map(column -> line(course, column, put))
                            .toList());
        }
        return results;
    }

    private record Place(
            UUID subject, ResultKind kind, @Nullable UUID term) {}

    private Line line(CourseLine course, ResultColumn column, Map<Place, String> put) {
        return new Line(
                column.kind(),
                column.term() == null ? null : column.term().id(),
                names.name(column),
                names.brief(column),
                put.get(new Place(course.subjectId().value(), column.kind(), column.termId())));
    }

    /// What is coming in a term, from its marks so far.
    ///
    /// @param sum mark times weight, added up
    /// @param weights added up
    public Outlook outlook(CourseLine course, BigDecimal sum, BigDecimal weights) {
        var rule = rules.of(course);
        var coming = weights.signum() == 0 ? null : rule.proposed(mean(sum, weights));
        if (coming == null || !rule.grading().scale().equals(ResultRule.FIVE)) {
            return new Outlook(coming, List.of());
        }
        var needed = new ArrayList<Outlook.Needed>();
        for (var goal = Integer.parseInt(coming) + 1; goal <= 5; goal++) {
            for (var mark = 5; mark >= goal; mark--) {
                var count = count(rule, sum, weights, goal, mark);
                if (count <= MOST_NEEDED) {
                    needed.add(new Outlook.Needed(Integer.toString(goal), Integer.toString(mark), count));
                }
            }
        }
        return new Outlook(coming, needed);
    }

    private static int count(ResultRule rule, BigDecimal sum, BigDecimal weights, int goal, int mark) {
        for (var count = 1; count <= MOST_NEEDED; count++) {
            var more = BigDecimal.valueOf(count);
            var mean = mean(sum.add(more.multiply(BigDecimal.valueOf(mark))), weights.add(more));
            if (Integer.parseInt(Objects.requireNonNull(rule.proposed(mean))) >= goal) {
                return count;
            }
        }
        return MOST_NEEDED + 1;
    }

    private static BigDecimal mean(BigDecimal sum, BigDecimal weights) {
        return sum.divide(weights, 2, RoundingMode.HALF_UP);
    }
}
