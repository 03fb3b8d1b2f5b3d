package app.okrug.ui.part;

import java.util.Locale;

/// How something is meant. It colours; the words beside it say the same.
public enum Tone {
    NEUTRAL,
    GOOD,
    WARNING,
    DANGER;

    /// The name that style sheets know.
    public String className() {
        return "okrug-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
