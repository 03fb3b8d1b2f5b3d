package app.okrug.admin.schools;

import app.okrug.language.Texts;
import app.okrug.tenancy.SchoolState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;

/// Where a school stands, as a sign and in words.
class SchoolSign extends StateSign {

    SchoolSign(Texts texts, SchoolState state) {
        super(tone(state), texts.text("admin.school.state." + state));
    }

    private static Tone tone(SchoolState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case CREATING, DRAFT, ARCHIVED -> Tone.NEUTRAL;
            case READ_ONLY, SUSPENDED, CLOSING -> Tone.WARNING;
            case FAILED -> Tone.DANGER;
        };
    }
}
