package app.okrug.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A closing as it is read.
///
/// @param title what is closed: the term's or the year's name
/// @param of whose pages: a class, a course, a teacher by name; null for the whole school
/// @param parallels the years of study it concerns, as «1–9»
/// @param closedBy who decided it, by name
/// @param openedAt when it was taken back; null while it holds
/// @param version to be given back when it is opened
public record ClosingLine(
        ClosingId id,
        String title,
        @Nullable String of,
        String parallels,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate postingFrom,
        @Nullable LocalDate postingUntil,
        String orderNumber,
        @Nullable LocalDate orderDate,
        String note,
        Instant closesAt,
        String closedBy,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        String openingReason,
        State state,
        long version) {

    /// Where a closing stands.
    public enum State {
        /// It will close when the last day for results is over.
        COMING,
        CLOSED,
        /// It was taken back.
        OPENED
    }
}
