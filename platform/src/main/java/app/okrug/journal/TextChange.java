package app.okrug.journal;

import org.jspecify.annotations.Nullable;

/// How a text is changed by an operation: null leaves it, blank takes it away.
final class TextChange {

    private TextChange() {}

    static @Nullable String apply(@Nullable String before, @Nullable String wish) {
        if (wish == null) {
            return before;
        }
        return wish.isBlank() ? null : wish.strip();
    }
}
