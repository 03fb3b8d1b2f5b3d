package app.okrug.journal;

import app.okrug.access.Target;
import app.okrug.closing.JournalGate;
import app.okrug.closing.UnlockLine;
import app.okrug.closing.UnlockState;
import app.okrug.closing.Unlocks;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermLine;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a page tells of its locks beyond the refusals of its lessons: what is opened for the reader, until when.
@Component
class PageLocks {

    private final Unlocks unlocks;
    private final JournalGate gate;
    private final SchoolClock clock;

    PageLocks(Unlocks unlocks, JournalGate gate, SchoolClock clock) {
        this.unlocks = unlocks;
        this.gate = gate;
        this.clock = clock;
    }

    /// @param here where the reader stands on the page
    PageJson.Locks of(CourseLine course, Target here, TermLine term) {
        var asked = unlocks.ofPage(course, here, term.startsOn(), term.endsOn()).stream()
                .map(PageLocks::asked)
                .toList();
        var states = asked.stream().map(one -> one.number() + one.state()).collect(Collectors.joining(" "));
        return new PageJson.Locks(clock.today() + " " + gate.state(clock.now()) + " " + states, asked);
    }

    private static PageJson.Asked asked(UnlockLine line) {
        return new PageJson.Asked(
                line.id().value(),
                line.number(),
                state(line),
                line.lesson(),
                line.pupilId(),
                line.until(),
                line.decidedBy(),
                line.words());
    }

    private static String state(UnlockLine line) {
        if (line.state() != UnlockState.GRANTED) {
            return line.state() == UnlockState.ASKED ? "asked" : "refused";
        }
        return line.open() ? "open" : "over";
    }
}
