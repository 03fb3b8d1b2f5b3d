package app.okrug.web.diary;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What an address of the diary asks for.
final class Wanted {

    private Wanted() {}

    /// Whose diary.
    static String child(BeforeEnterEvent event) {
        return event.getRouteParameters().get("child").orElseThrow(NotFoundException::new);
    }

    /// Which day; empty when the address names none.
    ///
    /// @throws NotFoundException for what is no day
    static Optional<LocalDate> date(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("date").map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            throw new NotFoundException();
        }
    }

    /// @throws NotFoundException for what is no id
    static UUID course(BeforeEnterEvent event) {
        return id(event, "course");
    }

    /// @throws NotFoundException for what is no id
    static UUID id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    /// A number from the address's query; the usual one when there is none or it is out of bounds.
    static int number(BeforeEnterEvent event, String name, int usual, int most) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(number -> number >= usual && number <= most)
                .orElse(usual);
    }
}
