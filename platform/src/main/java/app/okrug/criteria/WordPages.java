package app.okrug.criteria;

import app.okrug.access.Access;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.journal.Reason;
import app.okrug.people.PersonNames;
import app.okrug.people.UnknownPerson;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.school.Years;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what is said instead of marks: for the teacher who writes it, and as the sheet of a pupil.
@Service
@Transactional(readOnly = true)
public class WordPages {

    private static final int MOST_PAST = 50;

    private final Access access;
    private final Courses courses;
    private final Classes classes;
    private final Years years;
    private final WordPlaces places;
    private final CriterionRows criteria;
    private final JudgementRows judgements;
    private final PupilWords ofPupil;
    private final PersonNames names;
    private final Regulation regulation;
    private final SchoolClock clock;

    WordPages(
            Access access,
            Courses courses,
            Classes classes,
            Years years,
            WordPlaces places,
            CriterionRows criteria,
            JudgementRows judgements,
            PupilWords ofPupil,
            PersonNames names,
            Regulation regulation,
            SchoolClock clock) {
        this.access = access;
        this.courses = courses;
        this.classes = classes;
        this.years = years;
        this.places = places;
        this.criteria = criteria;
        this.judgements = judgements;
        this.ofPupil = ofPupil;
        this.names = names;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// The courses without marks whose results the acting person may see.
    public List<CourseLine> courses() {
        var found = switch (access.reach(Right.RESULT_VIEW)) {
            case Reach.Everywhere() ->
                years.current(clock.today())
                        .map(year -> courses.ofYear(year.id()))
                        .orElse(List.of());
            case Reach.Only(var own, var ownClasses, var _) -> {
                var all = new LinkedHashMap<CourseId, CourseLine>();
                courses.of(own.stream().map(CourseId::new).toList()).forEach(course -> all.put(course.id(), course));
                ownClasses.forEach(id ->
                        courses.attendedBy(new ClassId(id)).forEach(course -> all.putIfAbsent(course.id(), course)));
                yield List.copyOf(all.values());
            }
        };
        return found.stream().filter(places::wordsStand).toList();
    }

    /// The words of a course in a term.
    ///
    /// @param wish null for the term of today, or the last one that has begun
    /// @throws UnfitWords when the course is not reported by such a term, or marks are given in it
    public WordPage page(CourseId id, @Nullable TermId wish) {
        var course = courses.get(id);
        access.require(Right.RESULT_VIEW, WordPlaces.target(course));

        var term = places.term(course, wish);
        if (!places.wordsStand(course, term)) {
            throw places.unfit("marked");
        }
        var all = criteria.of(course);
        var said = judgements.of(id, term.id());
        var inUse = all.stream()
                .filter(criterion -> !criterion.dropped())
                .map(Criterion::id)
                .toList();
        var pupils = places.pupils(course, term).values().stream()
                .map(line -> {
                    var judgement = said.getOrDefault(line.pupil(), Judgement.NONE);
                    var judged = (int) judgement.levels().keySet().stream()
                            .filter(inUse::contains)
                            .count();
                    return new WordPage.OfPupil(
                            line.pupil(), line.familyName() + " " + line.givenName(), judgement, judged);
                })
                .toList();
        return new WordPage(
                course,
                places.terms(course),
                term,
                all,
                regulation.current(Parameter.WORD_LEVELS).value(),
                pupils,
                locked(course, term),
                access.allows(Right.CRITERIA_EDIT, WordPlaces.target(course)),
                access.allows(
                        Right.RESULT_VIEW, Target.schoolClass(course.classId().value())));
    }

    private @Nullable String locked(CourseLine course, TermLine term) {
        return switch (access.decide(Right.RESULT_WORDS, places.target(course, term, null))) {
            case Decision.Allowed _ -> null;
            case Decision.Refused(var refusal) -> Reason.of(refusal).text();
        };
    }

    /// What was said of a pupil in a course and term before, the latest first.
    public List<WordPage.Past> history(CourseId id, TermId term, PersonId pupil) {
        var course = courses.get(id);
        access.require(Right.RESULT_VIEW, WordPlaces.target(course));

        var changes = judgements.history(id, pupil, term, MOST_PAST);
        var known = criteria.of(course);
        var people = names.of(changes.stream().map(JudgementRows.Change::person).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> {
                    var by = people.get(change.person());
                    var then = new Judgement(
                            change.after().levels(), change.after().note(), 0, null, null);
                    var said = Stream.concat(
                                    PupilWords.said(then, known).stream()
                                            .map(one -> one.criterion() + " – " + one.level()),
                                    Stream.of(then.note()).filter(note -> !note.isEmpty()))
                            .toList();
                    return new WordPage.Past(change.at(), by == null ? "" : by.brief(), said);
                })
                .toList();
    }

    /// What all teachers of a class say of a pupil in a term.
    ///
    /// @throws UnfitWords when the class is not reported by such a term, or has no course without marks
    public PupilSheet sheet(ClassId id, PersonId pupil, @Nullable TermId wish) {
        access.require(Right.RESULT_VIEW, Target.schoolClass(id.value()));

        var taught = courses.attendedBy(id).stream().filter(places::wordsStand).toList();
        var first = taught.stream().findFirst().orElseThrow(() -> places.unfit("marked"));
        var term = places.term(first, wish);
        if (taught.stream().noneMatch(course -> places.pupils(course, term).containsKey(pupil))) {
            throw new UnknownPerson(pupil.value().toString());
        }
        var subjects = ofPupil.of(pupil, taught).values().stream()
                .flatMap(Collection::stream)
                .filter(words -> words.termId().equals(term.id()))
                .sorted((one, other) -> one.subject().compareTo(other.subject()))
                .toList();
        var name = names.of(List.of(pupil)).get(pupil);
        if (name == null) {
            throw new UnknownPerson(pupil.value().toString());
        }
        return new PupilSheet(name, classes.get(id), term, subjects);
    }
}
