package app.okrug.vigilance;

import static java.util.stream.Collectors.toMap;

import app.okrug.access.Access;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The digest of marks that were changed long after their lesson (security.md S-13): for the deputy head of the whole
/// school, for a teacher of the own courses and class. How long is long, the act says.
@Service
@Transactional(readOnly = true)
public class LateChanges {

    /// How many lines are read at most.
    public static final int MOST = 500;

    private final Access access;
    private final LateChangeRows rows;
    private final Courses courses;
    private final PersonNames names;
    private final Regulation regulation;
    private final SchoolClock clock;

    LateChanges(
            Access access,
            LateChangeRows rows,
            Courses courses,
            PersonNames names,
            Regulation regulation,
            SchoolClock clock) {
        this.access = access;
        this.rows = rows;
        this.courses = courses;
        this.names = names;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// What was changed between two days, both included, as far as the acting person may read the history; the newest
    /// first, [#MOST] at most. Families have the history of their own cells instead.
    public List<LateChange> between(LocalDate from, LocalDate to) {
        var reach = reach(access.actor());
        if (reach.nothing()) {
            return List.of();
        }
        var found = rows.between(
                reach,
                from.atStartOfDay(clock.zone()).toInstant(),
                to.plusDays(1).atStartOfDay(clock.zone()).toInstant(),
                clock.zone(),
                days(),
                MOST);
        return lines(found);
    }

    /// How many were changed today and yesterday.
    public int lately() {
        var reach = reach(access.actor());
        return reach.nothing()
                ? 0
                : rows.count(
                        reach,
                        clock.today().minusDays(1).atStartOfDay(clock.zone()).toInstant(),
                        clock.zone(),
                        days());
    }

    /// After how many days a change is late.
    public int days() {
        access.reach(Right.JOURNAL_HISTORY);
        return regulation.current(Parameter.LATE_CHANGE_DAYS).value();
    }

    private Reach reach(Actor actor) {
        return actor.category() == Category.STAFF
                ? access.reach(Right.JOURNAL_HISTORY)
                : new Reach.Only(Set.of(), Set.of(), Set.of());
    }

    private List<LateChange> lines(List<LateChangeRows.Row> found) {
        var persons = new HashSet<PersonId>();
        found.forEach(row -> {
            persons.add(new PersonId(row.pupil()));
            persons.add(new PersonId(row.person()));
        });
        var known = names.of(persons);
        var taught = courses
                .of(found.stream()
                        .map(row -> new CourseId(row.course()))
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(CourseLine::id, course -> course));
        return found.stream()
                .map(row -> new LateChange(
                        new CourseId(row.course()),
                        where(Optional.ofNullable(taught.get(new CourseId(row.course())))),
                        row.day(),
                        name(known, row.pupil()),
                        row.before(),
                        row.after(),
                        name(known, row.person()),
                        row.at(),
                        row.reason()))
                .toList();
    }

    private static String where(Optional<CourseLine> course) {
        return course.map(one -> one.audience() + " · " + one.subject()).orElse("");
    }

    private static String name(Map<PersonId, PersonName> known, UUID person) {
        var name = known.get(new PersonId(person));
        return name == null ? "" : name.brief();
    }
}
