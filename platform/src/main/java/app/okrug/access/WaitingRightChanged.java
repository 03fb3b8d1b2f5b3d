package app.okrug.access;

import app.okrug.audit.Audited;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A widening of rights that two decide was proposed, confirmed, refused or withdrawn.
///
/// @param person who gets it; null for a role of the school's own
/// @param what the code of the right or the role
/// @param words the reason of the proposal, or of the refusal
public record WaitingRightChanged(
        WaitingOutcome outcome, WaitingKind kind, @Nullable PersonId person, String what, String words)
        implements Audited {

    @Override
    public String action() {
        return "access.widening_" + outcome.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return person == null ? what : person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "what", what, "reason", words);
    }
}
