package app.okrug.attendance;

import static app.okrug.access.Right.ABSENCE_EXCUSE;
import static app.okrug.access.Right.TURNOUT_VIEW;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.people.Pupils;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Documents that excuse absence. What a document says counts before the teacher's sign, which stays as it is written
/// (domain.md K29).
@Service
@Transactional
public class Excuses {

    private static final int LONGEST = 366;

    private final Access access;
    private final ExcuseStore store;
    private final AwayRules rules;
    private final Pupils pupils;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Excuses(
            Access access,
            ExcuseStore store,
            AwayRules rules,
            Pupils pupils,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.rules = rules;
        this.pupils = pupils;
        this.clock = clock;
        this.events = events;
    }

    /// The documents of a class that touch a month around a day, the latest entered first.
    @Transactional(readOnly = true)
    public List<Excuse> ofClass(ClassId schoolClass, LocalDate day) {
        access.require(TURNOUT_VIEW, Target.schoolClass(schoolClass.value()));

        var inClass = pupils.ofClass(schoolClass, day).stream()
                .map(line -> line.name().person())
                .toList();
        return store.of(inClass, day.minusDays(30), day.plusDays(30));
    }

    /// Whether the acting person may enter documents for a class.
    @Transactional(readOnly = true)
    public boolean enters(ClassId schoolClass) {
        return access.allows(ABSENCE_EXCUSE, Target.schoolClass(schoolClass.value()));
    }

    /// Enters a document.
    ///
    /// @throws UnfitAbsence when the days make no sense, or the reason excuses nothing
    public ExcuseId enter(ExcuseWish wish) {
        access.require(ABSENCE_EXCUSE, target(wish.pupil()));

        rules.judge(wish.away(), LONGEST);
        rules.judge(wish.note());
        if (!wish.reason().excused()) {
            throw rules.unfit("reason");
        }
        var id = store.add(wish, null);
        happened("excuse_entered", id, Map.of("kind", wish.kind().name()));
        return id;
    }

    /// Takes a document back that was entered by mistake; it stays on record.
    ///
    /// @throws app.okrug.school.StaleCopy when it was withdrawn in the meantime
    public void withdraw(ExcuseId id, long version) {
        var excuse = store.find(id).orElseThrow(UnknownNotice::new);
        access.require(ABSENCE_EXCUSE, target(excuse.pupil()));

        if (!store.withdraw(id, version)) {
            throw new StaleCopy("excuse " + id.value());
        }
        happened("excuse_withdrawn", id, Map.of("kind", excuse.kind().name()));
    }

    private Target target(PersonId pupil) {
        return Target.pupil(
                pupil.value(),
                pupils.classOf(pupil, clock.today())
                        .map(line -> line.id().value())
                        .orElse(null));
    }

    private void happened(String fact, ExcuseId id, Map<String, Object> details) {
        events.publishEvent(new AbsenceExplained(fact, id.value(), details));
    }
}
