package app.okrug.journal;

import app.okrug.access.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells why pupils are away, to be shown beside the cells and never written into them. A feature above implements it
/// as a bean.
public interface AbsenceReasons {

    /// What is known about pupils between two days, what counts first.
    List<Known> of(Collection<PersonId> pupils, LocalDate from, LocalDate until);

    /// One thing that is known.
    ///
    /// @param firstLesson by its number in the day; null from the first lesson on
    /// @param lastLesson by its number in the day; null to the last
    /// @param text in the reader's language
    record Known(
            PersonId pupil,
            LocalDate from,
            LocalDate until,
            @Nullable Integer firstLesson,
            @Nullable Integer lastLesson,
            String text) {

        boolean covers(LocalDate day, int lesson) {
            return !day.isBefore(from)
                    && !day.isAfter(until)
                    && (firstLesson == null || lesson >= firstLesson)
                    && (lastLesson == null || lesson <= lastLesson);
        }
    }
}
