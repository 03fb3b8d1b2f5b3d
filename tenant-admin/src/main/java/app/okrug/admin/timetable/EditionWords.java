package app.okrug.admin.timetable;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.timetable.EditionLine;
import app.okrug.timetable.EditionState;
import app.okrug.timetable.Placed;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import java.time.LocalDate;

/// How editions of the timetable are spoken of.
final class EditionWords {

    private EditionWords() {}

    /// Its name, or, without one, the day it begins on.
    static String name(Texts texts, EditionLine edition) {
        if (!edition.name().isBlank()) {
            return edition.name();
        }
        var starts = edition.startsOn();
        return starts == null
                ? texts.text("admin.timetable.unnamed")
                : texts.text("admin.timetable.since", Dates.inWords(starts, Language.current()));
    }

    /// What it is today.
    static StateSign sign(Texts texts, EditionLine edition, LocalDate today) {
        var state = edition.on(today);
        return new StateSign(tone(state), texts.text("admin.timetable.state." + state));
    }

    /// What publishing does to the lessons of the year.
    static String effect(Texts texts, Placed placed) {
        return texts.counted("admin.timetable.effect", placed.added(), placed.removed(), placed.moved(), placed.held());
    }

    private static Tone tone(EditionState state) {
        return switch (state) {
            case DRAFT, PAST -> Tone.NEUTRAL;
            case COMING -> Tone.WARNING;
            case IN_FORCE -> Tone.GOOD;
        };
    }
}
