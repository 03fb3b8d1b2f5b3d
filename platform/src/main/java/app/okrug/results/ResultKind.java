package app.okrug.results;

import java.util.Locale;

/// What a result is for. Stored by name.
public enum ResultKind {
    TERM,
    YEAR,
    EXAM,
    /// What goes into the certificate: of year and exam.
    FINAL;

    /// As addresses and programs name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
