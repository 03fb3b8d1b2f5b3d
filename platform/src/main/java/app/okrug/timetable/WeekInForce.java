package app.okrug.timetable;

import static app.okrug.access.Right.TIMETABLE_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.school.YearId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The week by which people are taught, for everybody who may look at it. Drafts are never shown here.
@Service
@Transactional(readOnly = true)
public class WeekInForce {

    private final Access access;
    private final EditionTable editions;
    private final WeekReading reading;

    WeekInForce(Access access, EditionTable editions, WeekReading reading) {
        this.access = access;
        this.editions = editions;
        this.reading = reading;
    }

    /// The week of a day; empty when nothing has been published for it.
    public Optional<Week> on(YearId year, LocalDate day) {
        access.require(TIMETABLE_VIEW, Target.school());

        return editions.inForce(year, day).map(reading::of);
    }
}
