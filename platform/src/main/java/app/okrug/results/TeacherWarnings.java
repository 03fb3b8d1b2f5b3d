package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A teacher's own pupils who may fail in his subject, and that their families were told. The class teacher finds it in
/// the record of the class (001 ¶4.5.4).
@Service
@Transactional
public class TeacherWarnings {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Access access;
    private final Courses courses;
    private final ResultColumns columns;
    private final ResultRules rules;
    private final Proposals proposals;
    private final ResultStore store;
    private final WarningStore warnings;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;

    TeacherWarnings(
            Access access,
            Courses courses,
            ResultColumns columns,
            ResultRules rules,
            Proposals proposals,
            ResultStore store,
            WarningStore warnings,
            Regulation regulation,
            SchoolClock clock,
            ApplicationEventPublisher events,
            JdbcClient sql) {
        this.access = access;
        this.courses = courses;
        this.columns = columns;
        this.rules = rules;
        this.proposals = proposals;
        this.store = store;
        this.warnings = warnings;
        this.regulation = regulation;
        this.clock = clock;
        this.events = events;
        this.sql = sql;
    }

    /// Those of one course who may fail in the term that is on or has just ended.
    public record OfCourse(CourseLine course, List<Concern> concerns) {}

    /// The pupils of the acting teacher who may fail, course by course; none where the act wants no warnings.
    @Transactional(readOnly = true)
    public List<OfCourse> concerns() {
        var taught = courses.ofTeacher(access.actor().person(), clock.today()).stream()
                .filter(course -> access.allows(Right.RESULT_VIEW, target(course)))
                .toList();
        if (taught.isEmpty() || !regulation.current(Parameter.FAILING_WARNING).value()) {
            return List.of();
        }
        var pupils = pupils(taught);
        var told = warnings.since(
                pupils.values().stream()
                        .flatMap(List::stream)
                        .map(name -> name.person().value())
                        .collect(Collectors.toSet()),
                clock.now().minus(REMEMBERED));
        var concerns = new ArrayList<OfCourse>();
        byTerm(taught).forEach((column, ofTerm) -> {
            var proposed = proposals.of(ofTerm, List.of(column));
            var put = put(ofTerm, column);
            for (var course : ofTerm) {
                var ofCourse = pupils.getOrDefault(course.id().value(), List.of()).stream()
                        .flatMap(pupil -> concern(course, column, pupil, proposed, put, told).stream())
                        .toList();
                if (!ofCourse.isEmpty()) {
                    concerns.add(new OfCourse(course, ofCourse));
                }
            }
        });
        return concerns;
    }

    /// Warns the families of these pupils of a course. Who was told already is left out.
    ///
    /// @return how many warnings were given
    public int warn(CourseLine course, Collection<PersonId> pupils) {
        pupils.forEach(pupil -> access.require(
                Right.RESULT_WARN, Target.pupil(pupil.value(), course.classId().value())));

        var due = concerns().stream()
                .filter(one -> one.course().id().equals(course.id()))
                .flatMap(one -> one.concerns().stream())
                .filter(concern -> pupils.contains(concern.pupil().person()) && !concern.told())
                .toList();
        warnings.add(
                due.stream()
                        .map(concern -> new WarningStore.Raised(
                                concern.pupil().person().value(), concern.kind(), concern.details()))
                        .toList(),
                access.actor().person().value());
        due.forEach(concern ->
                events.publishEvent(new FamilyWarned(concern.pupil().person().value(), concern.kind())));
        return due.size();
    }

    private Optional<Concern> concern(
            CourseLine course,
            ResultColumn column,
            PersonName pupil,
            Proposals.Of proposed,
            Map<StoredResult.Key, String> put,
            List<Warning> told) {
        var key = new StoredResult.Key(course.id().value(), pupil.person().value(), column.kind(), column.termId());
        var mark = put.getOrDefault(
                key,
                proposed.at(course.id().value(), column.id(), pupil.person().value())
                        .mark());
        var attainment = rules.of(course, column).attainment(mark);
        if (attainment != Attainment.POOR && attainment != Attainment.FAILED) {
            return Optional.empty();
        }
        var details = course.subject() + " – " + mark;
        return Optional.of(new Concern(pupil, Warning.Kind.FAILING, details, last(told, pupil, details)));
    }

    private static @Nullable Warning last(List<Warning> told, PersonName pupil, String details) {
        return told.reversed().stream()
                .filter(warning -> warning.pupil().equals(pupil.person().value())
                        && warning.kind() == Warning.Kind.FAILING
                        && warning.names(details))
                .findFirst()
                .orElse(null);
    }

    private Map<ResultColumn, List<CourseLine>> byTerm(List<CourseLine> taught) {
        var byTerm = new LinkedHashMap<ResultColumn, List<CourseLine>>();
        for (var course : taught) {
            columns.of(course).stream()
                    .filter(column ->
                            column.term() != null && !column.term().startsOn().isAfter(clock.today()))
                    .reduce((_, later) -> later)
                    .ifPresent(column -> byTerm.computeIfAbsent(column, _ -> new ArrayList<>())
                            .add(course));
        }
        return byTerm;
    }

    private Map<StoredResult.Key, String> put(List<CourseLine> ofTerm, ResultColumn column) {
        var put = new HashMap<StoredResult.Key, String>();
        store.of(ofTerm.stream().map(CourseLine::id).toList()).stream()
                .filter(result -> result.mark() != null
                        && result.key().kind() == column.kind()
                        && Objects.equals(result.key().term(), column.termId()))
                .forEach(result -> put.put(result.key(), Objects.requireNonNull(result.mark())));
        return put;
    }

    private Map<UUID, List<PersonName>> pupils(List<CourseLine> taught) {
        var pupils = new HashMap<UUID, List<PersonName>>();
        sql.sql("""
                        select a.course, p.id, p.family_name, p.given_name, p.patronymic
                        from curriculum_course_audience a
                        join people_person p on p.id = a.pupil
                        where a.course = any(:courses) and a.starts_on <= :today
                          and (a.ends_on is null or a.ends_on >= :today)
                        order by p.family_name, p.given_name, p.patronymic, p.id
                        """)
                .param("courses", Columns.uuids(taught, course -> course.id().value()))
                .param("today", clock.today())
                .query(row -> {
                    pupils.computeIfAbsent(row.getObject("course", UUID.class), _ -> new ArrayList<>())
                            .add(new PersonName(
                                    new PersonId(row.getObject("id", UUID.class)),
                                    row.getString("family_name"),
                                    row.getString("given_name"),
                                    row.getString("patronymic")));
                });
        return pupils;
    }

    private static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }
}
