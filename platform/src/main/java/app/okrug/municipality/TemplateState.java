package app.okrug.municipality;

import java.util.Locale;

/// Where a version of the template stands.
public enum TemplateState {
    DRAFT,
    /// The one that holds; schools that could not be reached may still be without it.
    APPLIED,
    REPLACED;

    static TemplateState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
