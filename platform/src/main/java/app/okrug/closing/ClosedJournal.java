package app.okrug.closing;

import app.okrug.access.ClosedPlaces;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the decision path what is closed.
@Component
class ClosedJournal implements ClosedPlaces {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final JournalGate gate;
    private final SchoolClock clock;
    private final Texts texts;

    ClosedJournal(JournalGate gate, SchoolClock clock, Texts texts) {
        this.gate = gate;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Optional<String> closed(Target target, Instant moment) {
        return gate.book().closing(target, moment).map(this::words);
    }

    @Override
    public boolean opened(PersonId person, Right right, Target target, Instant moment) {
        return gate.book().opening(person, right, target, moment).isPresent();
    }

    private String words(ClosedStretch stretch) {
        var since = stretch.closesAt().atZone(clock.zone());
        var closed = texts.text(
                "closing.closed", stretch.title(), day(since.toLocalDate()), TIME.format(since.toLocalTime()));
        if (stretch.orderNumber().isEmpty()) {
            return closed;
        }
        return stretch.orderDate() == null
                ? texts.text("closing.closed.order", closed, stretch.orderNumber())
                : texts.text("closing.closed.dated-order", closed, stretch.orderNumber(), day(stretch.orderDate()));
    }

    private static String day(LocalDate day) {
        return Dates.inFigures(day, Language.current());
    }
}
