package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Decision;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Why something may not be written: what the school's rules refuse, and what is wrong in what was typed.
@Component
class Reasons {

    /// The longest topic, homework or comment.
    private static final int LONGEST_TEXT = 2000;

    private final Access access;
    private final Texts texts;

    Reasons(Access access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    /// Why the acting person may not; empty when he may.
    Optional<Reason> refused(Right right, Target target) {
        return switch (access.decide(right, target)) {
            case Decision.Allowed _ -> Optional.empty();
            case Decision.Refused(var refusal) -> Optional.of(Reason.of(refusal));
        };
    }

    /// A fault in what was typed.
    Reason fault(String code, Object... arguments) {
        return Reason.fault(code, texts.text("journal.fault." + code, arguments));
    }

    /// The fault of a text that is too long; empty when none of these is.
    Optional<Reason> tooLong(@Nullable String... written) {
        for (var text : written) {
            if (text != null && text.length() > LONGEST_TEXT) {
                return Optional.of(fault("too-long", LONGEST_TEXT));
            }
        }
        return Optional.empty();
    }
}
