package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.journal.GivenMark;
import app.okrug.journal.GivenMarks;
import app.okrug.journal.Mean;
import app.okrug.regulation.FinalRule;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.YearRule;
import app.okrug.school.TermLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the system proposes for results: for a term from the mean of its marks (F8, F9), for the year from the marks
/// for its terms, as a final mark from year and exam.
@Component
class Proposals {

    private final GivenMarks given;
    private final ResultStore store;
    private final ResultRules rules;
    private final Regulation regulation;

    Proposals(GivenMarks given, ResultStore store, ResultRules rules, Regulation regulation) {
        this.given = given;
        this.store = store;
        this.rules = rules;
        this.regulation = regulation;
    }

    /// The proposals for some columns of courses.
    Of of(Collection<CourseLine> courses, Collection<ResultColumn> columns) {
        var all = new Of(new HashMap<>());
        if (courses.isEmpty()) {
            return all;
        }
        for (var column : columns) {
            if (column.term() != null) {
                ofTerm(courses, column, column.term(), all);
            }
        }
        if (columns.stream().anyMatch(column -> column.term() == null)) {
            ofYear(courses, columns, all);
        }
        return all;
    }

    /// Proposals by course, column and pupil.
    record Of(Map<Place, Proposal> byPlace) {

        private record Place(UUID course, String column, UUID pupil) {}

        Proposal at(UUID course, String column, UUID pupil) {
            return byPlace.getOrDefault(new Place(course, column, pupil), Proposal.NONE);
        }

        /// Who has a proposal in a column, by course.
        Map<UUID, List<UUID>> places(String column) {
            return byPlace.keySet().stream()
                    .filter(place -> place.column().equals(column))
                    .collect(Collectors.groupingBy(
                            Place::course, Collectors.mapping(Place::pupil, Collectors.toList())));
        }

        private void put(UUID course, String column, UUID pupil, Proposal proposal) {
            byPlace.put(new Place(course, column, pupil), proposal);
        }
    }

    private void ofTerm(Collection<CourseLine> courses, ResultColumn column, TermLine term, Of all) {
        record Page(CourseId course, PersonId pupil) {}
        var byRule = courses.stream().collect(Collectors.toMap(CourseLine::id, course -> rules.of(course, column)));
        given.of(courses, term.startsOn(), term.endsOn()).stream()
                .collect(Collectors.groupingBy(mark -> new Page(mark.course(), mark.pupil())))
                .forEach((Page page, List<GivenMark> marks) -> all.put(
                        page.course().value(),
                        column.id(),
                        page.pupil().value(),
                        Objects.requireNonNull(byRule.get(page.course())).proposal(Figures.of(marks))));
    }

    private void ofYear(Collection<CourseLine> courses, Collection<ResultColumn> columns, Of all) {
        record Page(UUID subject, UUID pupil) {}
        var bySubject = store.ofPupilsOf(courses.stream().map(CourseLine::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        line -> new Page(line.subject(), line.result().key().pupil())));
        for (var course : courses) {
            var byKind = byKind(course, columns);
            bySubject.forEach((page, lines) -> {
                if (page.subject().equals(course.subjectId().value())) {
                    var results =
                            lines.stream().map(ResultStore.WithSubject::result).toList();
                    for (var column : columns) {
                        var rule = byKind.get(column.kind());
                        if (rule != null && column.kind() == ResultKind.YEAR) {
                            var alike = alike(course, column, columns, results);
                            all.put(course.id().value(), column.id(), page.pupil(), year(rule, alike, columns));
                        } else if (rule != null && column.kind() == ResultKind.FINAL) {
                            all.put(course.id().value(), column.id(), page.pupil(), last(rule, results));
                        }
                    }
                }
            });
        }
    }

    private Map<ResultKind, ResultRule> byKind(CourseLine course, Collection<ResultColumn> columns) {
        var byKind = new EnumMap<ResultKind, ResultRule>(ResultKind.class);
        columns.stream()
                .filter(column -> column.term() == null)
                .forEach(column -> byKind.put(column.kind(), rules.of(course, column)));
        return byKind;
    }

    /// The results that the year is made of: those of terms with another scale stay out.
    private List<StoredResult> alike(
            CourseLine course, ResultColumn year, Collection<ResultColumn> columns, List<StoredResult> results) {
        var others = columns.stream()
                .filter(column -> column.term() != null && !rules.alike(course, column, year))
                .map(ResultColumn::termId)
                .toList();
        return others.isEmpty()
                ? results
                : results.stream()
                        .filter(result -> !others.contains(result.key().term()))
                        .toList();
    }

    private Proposal year(ResultRule rule, List<StoredResult> results, Collection<ResultColumn> columns) {
        var order = columns.stream().map(ResultColumn::termId).toList();
        var ofTerms = results.stream()
                .filter(result -> result.key().kind() == ResultKind.TERM)
                .sorted((one, other) -> Integer.compare(
                        order.indexOf(one.key().term()),
                        order.indexOf(other.key().term())))
                .map(StoredResult::text)
                .toList();
        if (rule.grading().scale().equals(ResultRule.PASS)) {
            return passed(ofTerms);
        }
        var figures = figures(rule, ofTerms);
        var mean = figures.mean();
        if (mean == null) {
            return new Proposal(null, figures);
        }
        var yearRule = regulation.current(Parameter.YEAR_RULE).value();
        var half = mean.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
        var last = rule.grading().worth(ofTerms.getLast());
        var down = half
                && yearRule == YearRule.MEAN_TO_LAST
                && last.isPresent()
                && BigDecimal.valueOf(last.get()).compareTo(mean) < 0;
        var rounding = down || yearRule == YearRule.MEAN_DOWN ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
        return new Proposal(mean.setScale(0, rounding).toPlainString(), figures);
    }

    /// Where only passes are given: passed when every term was.
    private static Proposal passed(List<String> ofTerms) {
        var figures = new Figures(null, ofTerms.size(), 0, List.of());
        if (ofTerms.isEmpty()) {
            return Proposal.NONE;
        }
        return new Proposal(ofTerms.stream().allMatch("зч"::equals) ? "зч" : "нз", figures);
    }

    private Proposal last(ResultRule rule, List<StoredResult> results) {
        var year = results.stream()
                .filter(result -> result.key().kind() == ResultKind.YEAR)
                .map(StoredResult::text)
                .toList();
        var exam = results.stream()
                .filter(result -> result.key().kind() == ResultKind.EXAM)
                .map(StoredResult::text)
                .toList();
        var both = new ArrayList<>(year);
        if (regulation.current(Parameter.FINAL_RULE).value() == FinalRule.YEAR_AND_EXAM) {
            both.addAll(exam);
        }
        if (year.isEmpty()) {
            return Proposal.NONE;
        }
        var figures = figures(rule, both);
        var mean = figures.mean();
        return mean == null
                ? new Proposal(year.getLast(), figures)
                : new Proposal(mean.setScale(0, RoundingMode.HALF_UP).toPlainString(), figures);
    }

    private static Figures figures(ResultRule rule, List<String> results) {
        var weighed = results.stream()
                .flatMap(result -> rule.grading().worth(result).stream())
                .map(value -> new Mean.Weighed(value, BigDecimal.ONE))
                .toList();
        return new Figures(Mean.of(weighed), weighed.size(), 0, List.of());
    }
}
