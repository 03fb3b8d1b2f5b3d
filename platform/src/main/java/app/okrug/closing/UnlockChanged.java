package app.okrug.closing;

import app.okrug.audit.Audited;
import java.util.Map;

/// Somebody asked for a closed place to be opened, or such a request was decided, withdrawn or ended.
///
/// @param fact `asked`, `granted`, `refused`, `withdrawn` or `ended`
/// @param words the reason, or the words of the decision; may be empty
public record UnlockChanged(UnlockId id, String fact, String words) implements Audited {

    @Override
    public String action() {
        return "closing.unlock_" + fact;
    }

    @Override
    public String subject() {
        return id.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return words.isEmpty() ? Map.of() : Map.of("words", words);
    }
}
