package app.okrug.school;

import static app.okrug.access.Right.SCHOOL_YEAR_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sets of classes with a calendar of their own (terms by parallel and by profile, holidays of some classes). Lessons
/// follow when they are placed again.
@Service
@Transactional
public class ClassSets {

    private final Access access;
    private final ClassSetTable sets;
    private final Classes classes;
    private final Terms terms;
    private final YearSpan span;
    private final PublicHolidays holidays;
    private final ObjectProvider<TermTraces> traces;

    ClassSets(
            Access access,
            ClassSetTable sets,
            Classes classes,
            Terms terms,
            YearSpan span,
            PublicHolidays holidays,
            ObjectProvider<TermTraces> traces) {
        this.access = access;
        this.sets = sets;
        this.classes = classes;
        this.terms = terms;
        this.span = span;
        this.holidays = holidays;
        this.traces = traces;
    }

    /// The sets of a year, by name.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<ClassSet> ofYear(YearId year) {
        return sets.ofYear(year);
    }

    /// Makes a set, or has it be as given. Classes that were in another set leave it.
    ///
    /// @throws TermsOverlap when its terms overlap
    /// @throws UnfitClassSet when the name is taken, a term begins before the year, or classes would lose terms
    ///     in which they have results
    /// @throws StaleCopy when somebody else has changed it since it was read
    public void save(YearId year, ClassSet set) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        refuseOverlaps(set.terms());
        if (sets.taken(year, set)) {
            throw new UnfitClassSet(UnfitClassSet.Why.NAME_TAKEN);
        }
        var begins = terms.ofYear(year).stream().map(TermLine::startsOn).min(Comparator.naturalOrder());
        if (begins.isPresent()
                && set.terms().stream().anyMatch(term -> term.startsOn().isBefore(begins.get()))) {
            throw new UnfitClassSet(UnfitClassSet.Why.BEFORE_YEAR);
        }
        var known = sets.ofYear(year).stream()
                .filter(one -> one.id().equals(set.id()))
                .findFirst();
        var affected = new HashSet<>(set.classes());
        known.ifPresent(one -> affected.addAll(one.classes()));
        refuseLoss(year, affected, set);
        if (known.isEmpty()) {
            sets.add(year, set);
        } else if (!sets.rename(set)) {
            throw new StaleCopy("class set " + set.id().value());
        }
        sets.fill(year, set);
        holidays.setInside(set.terms());
        span.follow();
    }

    /// Has the classes of a set share the school's calendar again.
    ///
    /// @throws UnfitClassSet when they have results in the terms of the set
    /// @throws StaleCopy when somebody else has changed it since it was read
    public void remove(YearId year, ClassSetId id, long version) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        var known = sets.ofYear(year).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StaleCopy("class set " + id.value()));
        refuseLoss(year, known.classes(), new ClassSet(id, known.name(), List.of(), List.of(), List.of(), version));
        if (!sets.remove(id, version)) {
            throw new StaleCopy("class set " + id.value());
        }
        span.follow();
    }

    private static void refuseOverlaps(List<TermDates> given) {
        var inOrder = new ArrayList<>(given);
        inOrder.sort(Comparator.comparing(TermDates::startsOn));
        for (var i = 1; i < inOrder.size(); i++) {
            if (!inOrder.get(i - 1).endsOn().isBefore(inOrder.get(i).startsOn())) {
                throw new TermsOverlap(
                        inOrder.get(i - 1).name() + ", " + inOrder.get(i).name());
            }
        }
    }

    /// Results belong to a term: a class keeps those in which it has any.
    private void refuseLoss(YearId year, Collection<ClassId> affected, ClassSet coming) {
        var parallels = classes.ofYear(year).stream().collect(Collectors.toMap(ClassLine::id, ClassLine::parallel));
        var kept = kept(year, coming);
        var lost = new ArrayList<TermTraces.Reported>();
        for (var schoolClass : affected) {
            var parallel = parallels.get(schoolClass);
            if (parallel == null) {
                throw new UnknownClass(schoolClass.value().toString());
            }
            var after =
                    coming.classes().contains(schoolClass) && !coming.terms().isEmpty()
                            ? kept
                            : ids(terms.ofYear(year, parallel));
            ids(terms.ofYear(year, parallel, schoolClass)).stream()
                    .filter(term -> !after.contains(term))
                    .forEach(term -> lost.add(new TermTraces.Reported(schoolClass, term)));
        }
        if (!lost.isEmpty() && traces.stream().anyMatch(known -> known.among(lost))) {
            throw new UnfitClassSet(UnfitClassSet.Why.RESULTS);
        }
    }

    /// The stored terms of the set that it goes on having.
    private Set<TermId> kept(YearId year, ClassSet coming) {
        var given = coming.terms().stream().collect(Collectors.groupingBy(TermDates::kind));
        return sets.terms(year).getOrDefault(coming.id(), List.of()).stream()
                .filter(stored -> given.getOrDefault(stored.dates().kind(), List.of()).stream()
                        .anyMatch(term -> term.number() == stored.dates().number()))
                .map(ClassSetTable.StoredTerm::id)
                .collect(Collectors.toSet());
    }

    private static Set<TermId> ids(List<TermLine> lines) {
        return lines.stream().map(TermLine::id).collect(Collectors.toSet());
    }
}
