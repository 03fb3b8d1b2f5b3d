package app.okrug.scales;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.SubjectId;
import app.okrug.journal.Gradings;
import app.okrug.people.PersonNames;
import app.okrug.regulation.Amendments;
import app.okrug.regulation.Apart;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.SeenApart;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells and sets by which scale a subject is marked in a year of study (regulations.md P23, Q32). What was given
/// before stays what it was: a lesson is marked by the scale of its day.
@Service
@Transactional
public class Scales {

    private final Access access;
    private final Courses courses;
    private final Years years;
    private final Gradings gradings;
    private final ScaleRules rules;
    private final Regulation regulation;
    private final Amendments amendments;
    private final PersonNames names;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Scales(
            Access access,
            Courses courses,
            Years years,
            Gradings gradings,
            ScaleRules rules,
            Regulation regulation,
            Amendments amendments,
            PersonNames names,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.courses = courses;
        this.years = years;
        this.gradings = gradings;
        this.rules = rules;
        this.regulation = regulation;
        this.amendments = amendments;
        this.names = names;
        this.clock = clock;
        this.events = events;
    }

    /// The scales of this year, by what is taught; without rows while nothing is.
    @Transactional(readOnly = true)
    public ScaleTable table() {
        access.require(Right.REGULATION_VIEW, Target.school());

        var taught = years.current(clock.today())
                .map(year -> courses.ofYear(year.id()))
                .orElse(List.of());
        var bySubject = new TreeMap<String, List<CourseLine>>(
                taught.stream().collect(Collectors.groupingBy(CourseLine::subject)));
        return new ScaleTable(
                regulation.current(Parameter.MARK_SCALE).value(),
                List.copyOf(taught.stream().map(CourseLine::parallel).collect(Collectors.toCollection(TreeSet::new))),
                bySubject.values().stream().map(this::row).toList());
    }

    private ScaleTable.Row row(List<CourseLine> ofSubject) {
        var cells = new LinkedHashMap<Integer, ScaleTable.Cell>();
        ofSubject.forEach(
                course -> cells.computeIfAbsent(course.parallel(), parallel -> cell(parallel, course.subjectId())));
        var first = ofSubject.getFirst();
        return new ScaleTable.Row(first.subjectId(), first.subject(), Map.copyOf(cells));
    }

    private ScaleTable.Cell cell(int parallel, SubjectId subject) {
        var set = set(parallel, subject);
        var now = clock.now();
        var begun = set.stream().anyMatch(one -> !one.since().isAfter(now));
        var coming = set.stream()
                .filter(one -> one.since().isAfter(now))
                .findFirst()
                .map(one -> new ScaleTable.Stretch(one.value(), day(one.since())))
                .orElse(null);
        return new ScaleTable.Cell(
                gradings.scale(parallel, subject, clock.today()),
                begun,
                regulation.current(Parameter.MARK_FREE_PARALLELS).value().contains(parallel),
                coming,
                set.isEmpty() ? null : set.getLast().entry());
    }

    /// What was set for one subject in one year of study, the latest first.
    @Transactional(readOnly = true)
    public List<ScaleLine> history(int parallel, SubjectId subject) {
        access.require(Right.REGULATION_VIEW, Target.school());

        var set = set(parallel, subject).reversed();
        var people = names.of(set.stream()
                .map(Apart::by)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return set.stream()
                .map(one -> {
                    var by = one.by() == null ? null : people.get(new PersonId(one.by()));
                    return new ScaleLine(one.value(), day(one.since()), by == null ? "" : by.brief(), one.reason());
                })
                .toList();
    }

    /// Sets a scale for some places from a day on. What was planned for them falls away.
    ///
    /// @throws app.okrug.access.AccessRefused without the right to change the act
    /// @throws UnfitScale without a reason, or when marks stand in lessons of that day or later
    /// @throws app.okrug.regulation.ChangedMeanwhile when somebody else was faster
    public void set(ScaleWish wish) {
        access.require(Right.REGULATION_EDIT, Target.school());

        var taught = courses.ofYear(years.current().id());
        var reason = rules.judge(wish, taught);
        var since = begins(wish.from());
        for (var place : wish.places()) {
            rules.judgeOrder(set(place.parallel(), place.subject()), since);
        }
        amendments.apart(
                Parameter.MARK_SCALE,
                wish.scale(),
                wish.places().stream()
                        .map(place -> new SeenApart(place(place.parallel(), place.subject()), place.seen()))
                        .toList(),
                since,
                access.actor().person().value(),
                reason);
        events.publishEvent(new ScaleChanged(rules.named(wish, taught), wish.scale(), wish.from(), reason));
    }

    /// From today means from now: the lessons of today that come next are marked by it already.
    private Instant begins(LocalDate day) {
        return day.equals(clock.today())
                ? clock.now()
                : day.atStartOfDay(clock.zone()).toInstant();
    }

    private LocalDate day(Instant since) {
        return since.atZone(clock.zone()).toLocalDate();
    }

    private List<Apart<String>> set(int parallel, SubjectId subject) {
        return regulation.apart(Parameter.MARK_SCALE, place(parallel, subject));
    }

    private static Qualifier place(int parallel, SubjectId subject) {
        return Qualifier.study(parallel, subject.value().toString());
    }
}
