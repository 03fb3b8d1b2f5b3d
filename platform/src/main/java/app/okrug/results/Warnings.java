package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who fails or stays away, and that the families were told (001 ¶4.5.4).
@Service
@Transactional
public class Warnings {

    /// Lessons missed are counted, and earlier warnings looked for, over so many days.
    private static final int DAYS = 30;

    private final Access access;
    private final ClassResults results;
    private final WarningStore store;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;

    Warnings(
            Access access,
            ClassResults results,
            WarningStore store,
            Regulation regulation,
            SchoolClock clock,
            Texts texts,
            ApplicationEventPublisher events,
            JdbcClient sql) {
        this.access = access;
        this.results = results;
        this.store = store;
        this.regulation = regulation;
        this.clock = clock;
        this.texts = texts;
        this.events = events;
        this.sql = sql;
    }

    /// The pupils of a class whose families ought to be warned; none where the act does not want it.
    @Transactional(readOnly = true)
    public List<Concern> concerns(ClassId id) {
        access.require(Right.RESULT_VIEW, Target.schoolClass(id.value()));

        if (!regulation.current(Parameter.FAILING_WARNING).value()) {
            return List.of();
        }
        var sheet = results.sheet(id, null);
        var pupils =
                sheet.rows().stream().map(row -> row.pupil().person().value()).toList();
        var last = last(pupils);
        var missed = missed(pupils);
        var least = regulation.current(Parameter.ABSENCE_WARNING).value();
        var concerns = new ArrayList<Concern>();
        for (var row : sheet.rows()) {
            var pupil = row.pupil().person().value();
            if (row.standing() == PupilStanding.FAILING) {
                concerns.add(new Concern(
                        row.pupil(),
                        Warning.Kind.FAILING,
                        failing(row),
                        last.get(new Told(pupil, Warning.Kind.FAILING))));
            }
            var lessons = missed.getOrDefault(pupil, 0);
            if (lessons >= least) {
                concerns.add(new Concern(
                        row.pupil(),
                        Warning.Kind.ABSENCE,
                        texts.text("results.warning.missed", lessons, DAYS),
                        last.get(new Told(pupil, Warning.Kind.ABSENCE))));
            }
        }
        return concerns;
    }

    /// Whether the acting person may warn the families of a class.
    @Transactional(readOnly = true)
    public boolean mayWarn(ClassId id) {
        return access.allows(Right.RESULT_WARN, Target.schoolClass(id.value()));
    }

    /// Warns the families of these pupils of a class of what concerns them now. Who was told just this already is left
    /// out.
    ///
    /// @return how many warnings were given
    public int warn(ClassId id, Collection<PersonId> pupils) {
        var due = concerns(id).stream()
                .filter(concern -> pupils.contains(concern.pupil().person()) && !concern.told())
                .toList();
        due.forEach(concern -> access.require(
                Right.RESULT_WARN, Target.pupil(concern.pupil().person().value(), id.value())));

        store.add(
                due.stream()
                        .map(concern -> new WarningStore.Raised(
                                concern.pupil().person().value(), concern.kind(), concern.details()))
                        .toList(),
                access.actor().person().value());
        due.forEach(concern ->
                events.publishEvent(new FamilyWarned(concern.pupil().person().value(), concern.kind())));
        return due.size();
    }

    private record Told(UUID pupil, Warning.Kind kind) {}

    private Map<Told, Warning> last(Collection<UUID> pupils) {
        var last = new HashMap<Told, Warning>();
        store.since(pupils, clock.now().minus(Duration.ofDays(DAYS)))
                .forEach(warning -> last.put(new Told(warning.pupil(), warning.kind()), warning));
        return last;
    }

    private static String failing(ClassSheet.Row row) {
        var named = new ArrayList<String>();
        row.entries().forEach((subject, entry) -> {
            if (entry.attainment() == Attainment.POOR || entry.attainment() == Attainment.FAILED) {
                named.add(subject + " – " + entry.shown());
            }
        });
        return String.join(Warning.SEPARATOR, named);
    }

    /// Lessons missed without a good reason in the last days, by pupil. A document excuses (Q29): teachers
    /// write the bare sign.
    private Map<UUID, Integer> missed(Collection<UUID> pupils) {
        var codes = regulation.current(Parameter.ABSENCE_CODES).value().stream()
                .filter(sign -> sign.missed() && !sign.excused())
                .map(AbsenceCode::code)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .toList();
        if (codes.isEmpty() || pupils.isEmpty()) {
            return Map.of();
        }
        var missed = new HashMap<UUID, Integer>();
        sql.sql("""
                        select c.pupil, count(*) as lessons
                        from journal_cell c
                        join timetable_lesson l on l.id = c.lesson
                        where c.pupil in (:pupils) and lower(c.absence) in (:codes)
                          and l.held_on between :from and :today and not l.cancelled
                          and not exists (
                              select from attendance_excuse x
                              where x.pupil = c.pupil and x.withdrawn_at is null
                                and x.starts_on <= l.held_on and x.ends_on >= l.held_on
                                and (x.first_lesson is null or x.first_lesson <= l.number)
                                and (x.last_lesson is null or x.last_lesson >= l.number))
                        group by c.pupil
                        """)
                .param("pupils", pupils)
                .param("codes", codes)
                .param("from", clock.today().minusDays(DAYS))
                .param("today", clock.today())
                .query(row -> {
                    missed.put(row.getObject("pupil", UUID.class), row.getInt("lessons"));
                });
        return missed;
    }
}
