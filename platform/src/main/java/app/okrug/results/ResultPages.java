package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.journal.PageJson;
import app.okrug.journal.Reason;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import app.okrug.regulation.TooFewMarks;
import app.okrug.school.TermId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the results of a course, with what is proposed for them.
@Service
@Transactional(readOnly = true)
public class ResultPages {

    private final Access access;
    private final Courses courses;
    private final Rosters rosters;
    private final ResultColumns columns;
    private final ResultRules rules;
    private final ResultPlaces places;
    private final Proposals proposals;
    private final ResultStore store;
    private final ResultHistory history;
    private final ResultNames columnNames;
    private final PersonNames names;
    private final Texts texts;

    ResultPages(
            Access access,
            Courses courses,
            Rosters rosters,
            ResultColumns columns,
            ResultRules rules,
            ResultPlaces places,
            Proposals proposals,
            ResultStore store,
            ResultHistory history,
            ResultNames columnNames,
            PersonNames names,
            Texts texts) {
        this.access = access;
        this.courses = courses;
        this.rosters = rosters;
        this.columns = columns;
        this.rules = rules;
        this.places = places;
        this.proposals = proposals;
        this.store = store;
        this.history = history;
        this.columnNames = columnNames;
        this.names = names;
        this.texts = texts;
    }

    /// The results beside the journal page of a term.
    ///
    /// @param term null for all results of the year
    public ResultPage page(CourseId courseId, @Nullable TermId term) {
        var course = courses.get(courseId);
        access.require(Right.RESULT_VIEW, target(course));

        var beside = columns.beside(course, term);
        if (beside.isEmpty()) {
            return new ResultPage(List.of(), List.of(), told(rules.of(course)));
        }
        var place = places.of(course, beside);
        var own = beside.stream().filter(column -> column.term() != null).reduce((_, later) -> later);
        return new ResultPage(
                beside.stream()
                        .map(column -> new ResultPage.Column(
                                column.id(),
                                column.kind().word(),
                                columnNames.name(column),
                                columnNames.brief(column),
                                column.ends(),
                                locked(place.target(column, null)),
                                place.codes(column)))
                        .toList(),
                cells(course, beside),
                told(own.map(place::rule).orElseGet(() -> rules.of(course))));
    }

    private List<ResultPage.Cell> cells(CourseLine course, List<ResultColumn> beside) {
        var proposed = proposals.of(List.of(course), beside);
        var stored = new HashMap<StoredResult.Key, StoredResult>();
        store.of(List.of(course.id())).forEach(result -> stored.put(result.key(), result));
        var until = beside.getLast().ends();
        var pupils = rosters.of(course.id(), until.minusYears(1), until).stream()
                .map(line -> line.pupil().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var cells = new ArrayList<ResultPage.Cell>();
        for (var column : beside) {
            for (var pupil : pupils) {
                var key = new StoredResult.Key(course.id().value(), pupil, column.kind(), column.termId());
                var result = stored.getOrDefault(key, StoredResult.untouched(key));
                var proposal = proposed.at(course.id().value(), column.id(), pupil);
                if (result.version() > 0 || proposal.figures().counted() > 0 || proposal.mark() != null) {
                    cells.add(cell(column, result, proposal));
                }
            }
        }
        return cells;
    }

    private static ResultPage.Cell cell(ResultColumn column, StoredResult result, Proposal proposal) {
        var figures = proposal.figures();
        return new ResultPage.Cell(
                column.id(),
                result.key().pupil(),
                result.text(),
                result.version(),
                result.reason(),
                proposal.mark(),
                figures.mean() == null ? null : figures.mean().toPlainString(),
                figures.counted(),
                figures.debts(),
                figures.brought().isEmpty() ? null : figures.brought());
    }

    /// The history of one result, oldest first.
    ///
    /// @param column the id of a term, `year`, `exam` or `final`
    public List<PageJson.HistoryLine> history(CourseId courseId, String column, PersonId pupil) {
        var course = courses.get(courseId);
        access.require(Right.RESULT_VIEW, target(course));

        var past = columns.of(course).stream()
                .filter(one -> one.id().equals(column))
                .findFirst()
                .map(one -> history.of(new StoredResult.Key(courseId.value(), pupil.value(), one.kind(), one.termId())))
                .orElse(List.of());
        var people = names.of(
                past.stream().map(change -> new PersonId(change.person())).collect(Collectors.toSet()));
        return past.stream()
                .map(change -> {
                    var by = people.get(new PersonId(change.person()));
                    return new PageJson.HistoryLine(
                            change.at(),
                            by == null ? "" : by.brief(),
                            change.before().mark(),
                            change.after().mark(),
                            basis(change.after()),
                            change.after().reason(),
                            change.unlock());
                })
                .toList();
    }

    /// What the result was put on.
    private @Nullable String basis(StoredResult.Content content) {
        return content.mean() == null
                ? null
                : texts.text("results.basis", content.mean().toPlainString(), content.counted());
    }

    private @Nullable Reason locked(Target target) {
        return switch (access.decide(Right.RESULT_SET, target)) {
            case Decision.Allowed _ -> null;
            case Decision.Refused(var refusal) -> Reason.of(refusal);
        };
    }

    private static ResultPage.Rule told(ResultRule rule) {
        var thresholds = rule.thresholds().value();
        return new ResultPage.Rule(
                rule.grading().scale(),
                List.<BigDecimal>of(thresholds.three(), thresholds.four(), thresholds.five()),
                rule.deviation().value(),
                rule.tooFew() == TooFewMarks.NOTHING ? 0 : rule.minimum().value());
    }

    private static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }
}
