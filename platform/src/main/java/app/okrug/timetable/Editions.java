package app.okrug.timetable;

import static app.okrug.access.Right.TIMETABLE_EDIT;
import static app.okrug.access.Right.TIMETABLE_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The editions of the timetable: drafts, the week in force, and those before and after it.
@Service
@Transactional
public class Editions {

    private final Access access;
    private final EditionTable table;
    private final LessonPlacement placement;
    private final Years years;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate trial;

    Editions(
            Access access,
            EditionTable table,
            LessonPlacement placement,
            Years years,
            SchoolClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager) {
        this.access = access;
        this.table = table;
        this.placement = placement;
        this.years = years;
        this.clock = clock;
        this.events = events;
        this.trial = new TransactionTemplate(manager);
        this.trial.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /// All editions of a year: drafts first, then the latest.
    @Transactional(readOnly = true)
    public List<EditionLine> ofYear(YearId year) {
        access.require(TIMETABLE_EDIT, Target.school());

        return table.ofYear(year);
    }

    /// The edition that people are taught by on a day; empty when nothing has been published for it.
    @Transactional(readOnly = true)
    public Optional<EditionLine> inForce(YearId year, LocalDate day) {
        access.require(TIMETABLE_VIEW, Target.school());

        return table.inForce(year, day);
    }

    /// @throws UnknownEdition when there is none of this id
    @Transactional(readOnly = true)
    public EditionLine get(EditionId id) {
        access.require(TIMETABLE_EDIT, Target.school());

        return table.get(id);
    }

    /// Begins a draft.
    ///
    /// @param source whose week it begins with; null for an empty one
    public EditionId draft(YearId year, String name, @Nullable EditionId source) {
        access.require(TIMETABLE_EDIT, Target.school());

        var draft = table.add(year, name.strip());
        if (source != null) {
            table.copy(table.get(source).id(), draft);
        }
        return draft;
    }

    /// Names an edition.
    ///
    /// @throws StaleCopy when somebody else has changed it since `version` was read
    public void rename(EditionId id, String name, long version) {
        access.require(TIMETABLE_EDIT, Target.school());

        if (!table.rename(table.get(id).id(), name.strip(), version)) {
            throw new StaleCopy("the edition of the timetable");
        }
    }

    /// Gives a draft up.
    ///
    /// @throws NotADraft when it has been published
    public void delete(EditionId id) {
        access.require(TIMETABLE_EDIT, Target.school());

        table.delete(table.draft(id).id());
    }

    /// What publishing would do to the lessons of the year: it is done and taken back.
    ///
    /// @throws NotADraft when it has been published
    /// @throws UnfitDay when the day is over or not of the year
    @Transactional(propagation = Propagation.SUPPORTS)
    public Placed preview(EditionId id, LocalDate day) {
        access.require(TIMETABLE_EDIT, Target.school());

        return Objects.requireNonNull(trial.execute(status -> {
            status.setRollbackOnly();
            return bringIn(id, day);
        }));
    }

    /// Brings a draft into force from a day on and places the lessons of the year anew. What is over and what
    /// something has been written about stays. An edition that was to begin on that day or later becomes a
    /// draft again.
    ///
    /// @throws NotADraft when it has been published
    /// @throws UnfitDay when the day is over or not of the year
    public Placed publish(EditionId id, LocalDate day) {
        access.require(TIMETABLE_EDIT, Target.school());

        var placed = bringIn(id, day);
        events.publishEvent(new EditionPublished(id, day, placed));
        return placed;
    }

    private Placed bringIn(EditionId id, LocalDate day) {
        var year = table.draft(id).year();
        table.alone(year);
        var edition = table.draft(id);
        var first = years.all().stream()
                .filter(one -> one.id().equals(year))
                .findFirst()
                .orElseThrow();
        var begun = table.inForce(year, clock.today()).isPresent();
        if (day.isBefore(first.startsOn()) || day.isAfter(first.endsOn()) || begun && day.isBefore(clock.today())) {
            throw new UnfitDay(day);
        }
        table.publish(edition, day);
        return placement.placeFor(year);
    }
}
