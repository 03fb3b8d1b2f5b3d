package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.exams.ExamTaking;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The results of whole classes, with what is coming where nothing is put yet (001 ¶2.8).
@Service
@Transactional(readOnly = true)
public class ClassResults {

    private final Access access;
    private final Classes classes;
    private final Years years;
    private final Courses courses;
    private final Rosters rosters;
    private final ResultColumns columns;
    private final ResultNames names;
    private final Proposals proposals;
    private final ResultStore store;
    private final Deferrals deferrals;
    private final ResultRules rules;
    private final ExamTaking exams;
    private final SchoolClock clock;
    private final JdbcClient sql;

    ClassResults(
            Access access,
            Classes classes,
            Years years,
            Courses courses,
            Rosters rosters,
            ResultColumns columns,
            ResultNames names,
            Proposals proposals,
            ResultStore store,
            Deferrals deferrals,
            ResultRules rules,
            ExamTaking exams,
            SchoolClock clock,
            JdbcClient sql) {
        this.access = access;
        this.classes = classes;
        this.years = years;
        this.courses = courses;
        this.rosters = rosters;
        this.columns = columns;
        this.names = names;
        this.proposals = proposals;
        this.store = store;
        this.deferrals = deferrals;
        this.rules = rules;
        this.exams = exams;
        this.clock = clock;
        this.sql = sql;
    }

    /// The classes whose results the acting person may see as a whole.
    public List<ClassLine> classes() {
        var all = classes.ofYear(years.current().id());
        return switch (access.reach(Right.RESULT_VIEW)) {
            case Reach.Everywhere() -> all;
            case Reach.Only(var _, var own, var _) ->
                all.stream().filter(line -> own.contains(line.id().value())).toList();
        };
    }

    /// The class that is shown unasked: the first that is given marks, or the first of all; none without classes.
    public Optional<ClassLine> first() {
        var all = classes();
        return all.stream()
                .filter(line -> courses.attendedBy(line.id()).stream()
                        .anyMatch(course -> !columns.of(course).isEmpty()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The results of a class.
    ///
    /// @param wish the id of a term, `year`, `exam` or `final`; null for the term that is on or has just ended
    public ClassSheet sheet(ClassId id, @Nullable String wish) {
        access.require(Right.RESULT_VIEW, Target.schoolClass(id.value()));

        var schoolClass = classes.get(id);
        var decides = access.allows(Right.RESULT_DECIDE, Target.schoolClass(id.value()));
        var ofClass = courses.attendedBy(id);
        var all = ofClass.stream()
                .sorted(Comparator.comparing(course -> !course.classId().equals(id)))
                .map(columns::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (all.isEmpty()) {
            return new ClassSheet(schoolClass, List.of(), "", List.of(), List.of(), List.of(), decides);
        }
        var chosen = chosen(all, wish);
        var bySubject = new LinkedHashMap<String, List<CourseLine>>();
        ofClass.forEach(course -> bySubject
                .computeIfAbsent(course.subject(), _ -> new ArrayList<>())
                .add(course));
        var members = pupils(id, chosen);
        var found = entries(ofClass, all, chosen, members);
        var present =
                rosters.present(ofClass.stream().map(CourseLine::id).toList(), earlier(clock.today(), chosen.ends()));
        var rows = members.stream()
                .map(pupil -> row(pupil, bySubject, found, present))
                .toList();
        return new ClassSheet(
                schoolClass,
                all.stream()
                        .map(column -> new ClassSheet.Period(column.id(), names.name(column)))
                        .toList(),
                chosen.id(),
                List.copyOf(bySubject.keySet()),
                rows,
                totals(rows, bySubject.keySet()),
                decides);
    }

    private ResultColumn chosen(List<ResultColumn> all, @Nullable String wish) {
        var today = clock.today();
        return all.stream()
                .filter(column -> column.id().equals(wish))
                .findFirst()
                .or(() -> all.stream()
                        .filter(column -> column.term() != null
                                && !column.term().startsOn().isAfter(today))
                        .reduce((_, later) -> later))
                .orElse(all.getFirst());
    }

    private record Place(UUID course, UUID pupil) {}

    private Map<Place, ClassSheet.Entry> entries(
            List<CourseLine> ofClass, List<ResultColumn> all, ResultColumn chosen, List<PersonName> members) {
        var ids = ofClass.stream().map(CourseLine::id).toList();
        // The year stands on its terms, so that their order has to be known.
        var proposed = proposals.of(ofClass, chosen.term() == null ? all : List.of(chosen));
        var byRule = new HashMap<UUID, ResultRule>();
        ofClass.forEach(course -> byRule.put(course.id().value(), rules.of(course, chosen)));
        var deferred = deferrals.of(ids);
        var stored = new HashMap<Place, StoredResult>();
        store.of(ids).stream()
                .filter(result -> result.key().kind() == chosen.kind()
                        && Objects.equals(result.key().term(), chosen.termId()))
                .forEach(result ->
                        stored.put(new Place(result.key().course(), result.key().pupil()), result));
        var entries = new HashMap<Place, ClassSheet.Entry>();
        var places = new ArrayList<>(stored.keySet());
        proposed.places(chosen.id())
                .forEach((course, pupils) -> pupils.forEach(pupil -> places.add(new Place(course, pupil))));
        deferred.values().stream()
                .filter(one -> one.column().equals(chosen.id()))
                .forEach(one -> places.add(new Place(one.course(), one.pupil())));
        if (chosen.kind() == ResultKind.EXAM) {
            taking(ofClass, members).forEach(places::add);
        }
        for (var place : places) {
            var key = new StoredResult.Key(place.course(), place.pupil(), chosen.kind(), chosen.termId());
            var result = stored.getOrDefault(place, StoredResult.untouched(key));
            var proposal = proposed.at(place.course(), chosen.id(), place.pupil());
            var deferral = deferred.get(new Deferrals.Place(place.course(), place.pupil(), chosen.id()));
            entries.put(place, entry(result, proposal, deferral, Objects.requireNonNull(byRule.get(place.course()))));
        }
        return entries;
    }

    /// Those who take the exams that the school has arranged, so that a missing mark can be seen.
    private Set<Place> taking(List<CourseLine> ofClass, List<PersonName> members) {
        var taking = new HashSet<Place>();
        exams.of(ofClass)
                .forEach((course, taken) -> members.stream()
                        .map(PersonName::person)
                        .filter(pupil -> taken.arranged() && taken.takes(pupil))
                        .forEach(pupil -> taking.add(new Place(course.value(), pupil.value()))));
        return taking;
    }

    private static ClassSheet.Entry entry(
            StoredResult result, Proposal proposal, @Nullable Deferral deferral, ResultRule rule) {
        var decided = result.decided();
        var mark = result.mark();
        return new ClassSheet.Entry(
                result.key().course(),
                mark,
                proposal.mark(),
                rule.attainment(mark == null ? proposal.mark() : mark),
                proposal.figures().mean(),
                proposal.figures().counted(),
                proposal.figures().debts(),
                result.reason(),
                decided == null ? null : decided.number() + ", " + decided.day(),
                deferral,
                result.version());
    }

    private static ClassSheet.Row row(
            PersonName pupil,
            Map<String, List<CourseLine>> subjects,
            Map<Place, ClassSheet.Entry> found,
            Map<CourseId, Set<PersonId>> present) {
        var entries = new LinkedHashMap<String, ClassSheet.Entry>();
        subjects.forEach((subject, ofSubject) -> {
            // Who has changed the subgroup stands with the one he is in now.
            var nowFirst = ofSubject.stream()
                    .sorted(Comparator.comparing(course ->
                            !present.getOrDefault(course.id(), Set.of()).contains(pupil.person())))
                    .toList();
            for (var course : nowFirst) {
                var entry =
                        found.get(new Place(course.id().value(), pupil.person().value()));
                if (entry != null) {
                    entries.putIfAbsent(subject, entry);
                }
            }
        });
        var results = new ArrayList<Attainment>();
        for (var entry : entries.values()) {
            if (entry.attainment() != null) {
                results.add(entry.attainment());
            }
        }
        var certain = entries.values().stream().allMatch(entry -> entry.mark() != null);
        return new ClassSheet.Row(pupil, entries, PupilStanding.of(results), certain);
    }

    private static List<ClassSheet.Total> totals(List<ClassSheet.Row> rows, Collection<String> subjects) {
        var totals = new ArrayList<ClassSheet.Total>();
        for (var subject : subjects) {
            var base = 0;
            var succeeding = 0;
            var good = 0;
            for (var row : rows) {
                var entry = row.entries().get(subject);
                var attainment = entry == null ? null : entry.attainment();
                if (attainment != null && attainment != Attainment.EXEMPT) {
                    base++;
                    succeeding += attainment.succeeds() ? 1 : 0;
                    good += attainment == Attainment.EXCELLENT || attainment == Attainment.GOOD ? 1 : 0;
                }
            }
            totals.add(new ClassSheet.Total(base, succeeding, good));
        }
        return List.copyOf(totals);
    }

    /// Those who are in the class on the last day of the period, or today while it lasts (F2).
    private List<PersonName> pupils(ClassId id, ResultColumn chosen) {
        return sql.sql("""
                        select distinct p.id, p.family_name, p.given_name, p.patronymic
                        from people_class_membership m
                        join people_person p on p.id = m.pupil
                        where m.school_class = :class and m.starts_on <= :day
                          and (m.ends_on is null or m.ends_on >= :day)
                        order by p.family_name, p.given_name, p.patronymic, p.id
                        """)
                .param("class", id.value())
                .param("day", earlier(clock.today(), chosen.ends()))
                .query((row, _) -> new PersonName(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")))
                .list();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
