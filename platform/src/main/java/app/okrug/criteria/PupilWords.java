package app.okrug.criteria;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What was said of one pupil, for features that tell families. It asks for no right: the asking feature does.
@Component
public class PupilWords {

    private final JudgementRows judgements;
    private final CriterionRows criteria;
    private final Terms terms;

    PupilWords(JudgementRows judgements, CriterionRows criteria, Terms terms) {
        this.judgements = judgements;
        this.criteria = criteria;
        this.terms = terms;
    }

    /// What was said in these courses, each with its terms in their order.
    public Map<CourseId, List<TermWords>> of(PersonId pupil, Collection<CourseLine> courses) {
        var found = judgements.of(pupil, courses.stream().map(CourseLine::id).toList());
        if (found.isEmpty()) {
            return Map.of();
        }
        var known = criteria.of(found.stream()
                .flatMap(one -> one.judgement().levels().keySet().stream())
                .collect(Collectors.<UUID>toSet()));
        var told = new HashMap<CourseId, List<TermWords>>();
        for (var course : courses) {
            var ofYear = terms.ofYear(course.year(), course.parallel(), course.classId());
            var said = found.stream()
                    .filter(one -> one.course().equals(course.id()))
                    .flatMap(one -> ofYear.stream()
                            .filter(term -> term.id().equals(one.term()))
                            .map(term -> words(course, term, one.judgement(), known)))
                    .filter(words -> !words.said().isEmpty() || !words.note().isEmpty())
                    .sorted(Comparator.comparing(words -> position(ofYear, words)))
                    .toList();
            if (!said.isEmpty()) {
                told.put(course.id(), said);
            }
        }
        return told;
    }

    private static int position(List<TermLine> ofYear, TermWords words) {
        return ofYear.stream().map(TermLine::id).toList().indexOf(words.termId());
    }

    private static TermWords words(CourseLine course, TermLine term, Judgement judgement, List<Criterion> known) {
        return new TermWords(
                course.id(), course.subject(), term.id(), term.name(), said(judgement, known), judgement.note());
    }

    /// What a judgement says, criterion by criterion in their order.
    static List<TermWords.Said> said(Judgement judgement, List<Criterion> known) {
        return known.stream()
                .flatMap(criterion -> Stream.ofNullable(judgement.levels().get(criterion.id()))
                        .map(level -> new TermWords.Said(criterion.words(), level)))
                .toList();
    }
}
