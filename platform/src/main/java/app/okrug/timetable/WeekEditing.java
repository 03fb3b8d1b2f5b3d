package app.okrug.timetable;

import static app.okrug.access.Right.TIMETABLE_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.Courses;
import app.okrug.school.Bells;
import app.okrug.school.StaleCopy;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Works on the week of a draft, one place after the other. What clashes is told and not refused: somebody who
/// sorts a week out has to put two things in one place for a while.
@Service
@Transactional
public class WeekEditing {

    private final Access access;
    private final EditionTable editions;
    private final EntryTable entries;
    private final WeekReading reading;
    private final Courses courses;
    private final Bells bells;

    WeekEditing(
            Access access,
            EditionTable editions,
            EntryTable entries,
            WeekReading reading,
            Courses courses,
            Bells bells) {
        this.access = access;
        this.editions = editions;
        this.entries = entries;
        this.reading = reading;
        this.courses = courses;
        this.bells = bells;
    }

    /// The whole week of an edition, published or not.
    ///
    /// @throws UnknownEdition when there is none of this id
    @Transactional(readOnly = true)
    public Week week(EditionId edition) {
        access.require(TIMETABLE_EDIT, Target.school());

        return reading.of(editions.get(edition));
    }

    /// Gives a course one more place in a draft.
    ///
    /// @param room null when none is given; one that the school does not have counts as none
    /// @throws NotADraft when the edition has been published
    /// @throws NoBell when there is no bell of this number
    /// @throws TakenPlace when the course has a lesson there already
    public EntryId add(
            EditionId edition, CourseId course, DayOfWeek day, int number, @Nullable String room, Parity parity) {
        access.require(TIMETABLE_EDIT, Target.school());

        var entry = new WeekEntry(
                new EntryId(UUID.randomUUID()), courses.get(course).id(), day, number, room, parity, false, 0);
        requireBell(number);
        entries.add(editions.draft(edition).id(), entry);
        return entry.id();
    }

    /// Writes a place of a draft as it is given: moved, in another room, in other weeks, fixed.
    ///
    /// @throws StaleCopy when somebody else has changed it since it was read
    /// @throws NotADraft when the edition has been published
    /// @throws NoBell when there is no bell of this number
    /// @throws TakenPlace when the course has a lesson there already
    public void write(WeekEntry entry) {
        access.require(TIMETABLE_EDIT, Target.school());

        requireDraft(entry.id());
        requireBell(entry.number());
        if (!entries.write(entry)) {
            throw new StaleCopy("a place of the week");
        }
    }

    /// Puts many places into a draft at once.
    ///
    /// @throws NotADraft when the edition has been published
    public void fill(EditionId edition, List<WeekEntry> places) {
        access.require(TIMETABLE_EDIT, Target.school());

        entries.addAll(editions.draft(edition).id(), places);
    }

    /// Takes a place out of a draft.
    ///
    /// @throws StaleCopy when somebody else has changed it since it was read
    /// @throws NotADraft when the edition has been published
    public void remove(EntryId id, long version) {
        access.require(TIMETABLE_EDIT, Target.school());

        requireDraft(id);
        if (!entries.remove(id, version)) {
            throw new StaleCopy("a place of the week");
        }
    }

    private void requireDraft(EntryId id) {
        editions.draft(entries.edition(id).orElseThrow(() -> new UnknownEntry(id)));
    }

    private void requireBell(int number) {
        if (bells.all().stream().noneMatch(bell -> bell.number() == number)) {
            throw new NoBell(number);
        }
    }
}
