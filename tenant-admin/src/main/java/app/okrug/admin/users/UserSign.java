package app.okrug.admin.users;

import app.okrug.identity.UserState;
import app.okrug.language.Texts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;

/// How far an account has come, with its mark.
class UserSign extends StateSign {

    UserSign(Texts texts, UserState state) {
        super(tone(state), texts.text("admin.users.state." + state));
    }

    private static Tone tone(UserState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case INVITED -> Tone.NEUTRAL;
            case WITHOUT_CODE -> Tone.WARNING;
            case BLOCKED_HERE, BLOCKED -> Tone.DANGER;
        };
    }
}
