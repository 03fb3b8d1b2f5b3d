package app.okrug.admin.incidents;

import app.okrug.incidents.IncidentLine;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Reports in words.
@Component
class IncidentWords {

    private final Texts texts;
    private final SchoolClock clock;

    IncidentWords(Texts texts, SchoolClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String kind(IncidentLine line) {
        return texts.text("ui.incident.kind." + line.kind());
    }

    StateSign state(IncidentLine line) {
        if (line.settled()) {
            return new StateSign(Tone.GOOD, texts.text("admin.incidents.state.settled"));
        }
        return line.overdue()
                ? new StateSign(Tone.DANGER, texts.text("admin.incidents.state.overdue"))
                : new StateSign(Tone.WARNING, texts.text("admin.incidents.state.open"));
    }

    String reported(IncidentLine line) {
        var words = texts.text("admin.incidents.reported.by", moment(line.reportedAt()), line.reportedBy());
        return line.reportedLate() ? words + ", " + texts.text("admin.incidents.reported.late") : words;
    }

    String moment(Instant moment) {
        return Dates.moment(moment, clock.zone(), Language.current());
    }

    String day(LocalDate day) {
        return Dates.inFigures(day, Language.current());
    }
}
