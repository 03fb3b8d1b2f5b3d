package app.okrug.criteria;

import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.RosterLine;
import app.okrug.curriculum.Rosters;
import app.okrug.journal.Gradings;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where words stand: courses without marks, their terms and pupils.
@Component
class WordPlaces {

    private final Terms terms;
    private final Rosters rosters;
    private final Gradings gradings;
    private final SchoolClock clock;
    private final Texts texts;

    WordPlaces(Terms terms, Rosters rosters, Gradings gradings, SchoolClock clock, Texts texts) {
        this.terms = terms;
        this.rosters = rosters;
        this.gradings = gradings;
        this.clock = clock;
        this.texts = texts;
    }

    List<TermLine> terms(CourseLine course) {
        return terms.ofYear(course.year(), course.parallel(), course.classId());
    }

    /// The term asked for; without a wish that of today, or in holidays the last one that has begun.
    ///
    /// @throws UnfitWords when the course is not reported by such a term
    TermLine term(CourseLine course, @Nullable TermId wish) {
        var all = terms(course);
        var today = clock.today();
        return all.stream()
                .filter(term -> wish == null
                        ? !term.startsOn().isAfter(today)
                        : term.id().equals(wish))
                .reduce((_, later) -> later)
                .or(() -> wish == null ? all.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> unfit("term"));
    }

    /// Whether nobody is marked in a course, so that words stand instead.
    boolean wordsStand(CourseLine course, TermLine term) {
        return gradings.markFree(course, gradings.measuredOn(term.endsOn()));
    }

    /// Whether they do today.
    boolean wordsStand(CourseLine course) {
        return gradings.markFree(course, clock.today());
    }

    /// Who belongs to a course on any day of a term, by name.
    Map<PersonId, RosterLine> pupils(CourseLine course, TermLine term) {
        var pupils = new LinkedHashMap<PersonId, RosterLine>();
        rosters.of(course.id(), term.startsOn(), term.endsOn()).forEach(line -> pupils.putIfAbsent(line.pupil(), line));
        return pupils;
    }

    /// A term is judged by its last day, as its marks are.
    Target target(CourseLine course, TermLine term, @Nullable PersonId pupil) {
        return new Target(
                course.id().value(),
                course.classId().value(),
                course.parallel(),
                term.endsOn(),
                pupil == null ? null : pupil.value(),
                null,
                true);
    }

    static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }

    UnfitWords unfit(String fault, Object... arguments) {
        return new UnfitWords(texts.text("criteria.unfit." + fault, arguments));
    }
}
