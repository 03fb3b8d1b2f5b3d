package app.okrug.people;

import app.okrug.regulation.Setting;
import org.jspecify.annotations.Nullable;

/// The act wants a written application of the parents for this, and there is none (001 ¶4.6.4).
public class ApplicationNeeded extends IllegalArgumentException {

    private final @Nullable String paragraph;
    private final @Nullable String quote;

    ApplicationNeeded(Setting<Boolean> wanted) {
        super("A written application is needed");
        this.paragraph = wanted.paragraph();
        this.quote = wanted.quote();
    }

    /// The paragraph that wants it; null when the school set it without one.
    public @Nullable String paragraph() {
        return paragraph;
    }

    /// The words of the paragraph; null without one.
    public @Nullable String quote() {
        return quote;
    }
}
