package app.okrug.admin.movement;

import app.okrug.admin.page.Address;
import app.okrug.people.MovementBook;
import app.okrug.people.PupilMoved;
import app.okrug.school.YearLine;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of the book of movement is looked at, as it stands in the address.
///
/// @param kind null for all kinds
record BookWish(LocalDate from, LocalDate until, String words, PupilMoved.@Nullable Kind kind) {

    /// Nothing but a day, until the year is known.
    static BookWish of(LocalDate day) {
        return new BookWish(day, day, "", null);
    }

    /// What the address says; the whole year where it says nothing.
    static BookWish read(BeforeEnterEvent event, YearLine year) {
        var kind = Address.asked(event, "kind");
        return new BookWish(
                day(Address.asked(event, "from"), year.startsOn()),
                day(Address.asked(event, "until"), year.endsOn()),
                Address.asked(event, "words"),
                Arrays.stream(PupilMoved.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null));
    }

    BookWish withWords(String wanted) {
        return new BookWish(from, until, wanted, kind);
    }

    BookWish withKind(PupilMoved.@Nullable Kind wanted) {
        return new BookWish(from, until, words, wanted);
    }

    BookWish withDays(LocalDate first, LocalDate last) {
        return new BookWish(first, last, words, kind);
    }

    /// As the address tells it; what is not asked for is empty.
    Map<String, String> told() {
        return Map.of(
                "from",
                from.toString(),
                "until",
                until.toString(),
                "words",
                words,
                "kind",
                kind == null ? "" : kind.name());
    }

    QueryParameters query() {
        return QueryParameters.simple(told().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    MovementBook.Wish toBook() {
        return new MovementBook.Wish(from, until, words, kind);
    }

    private static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written.isEmpty() ? otherwise : LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }
}
