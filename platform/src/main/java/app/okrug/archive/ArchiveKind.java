package app.okrug.archive;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an archive was taken for, and how long it is kept.
public enum ArchiveKind {
    /// By the school's administrator, to be downloaded.
    EXPORT(Duration.ofDays(7)),
    /// By the deployment or the office, to go back to.
    COPY(Duration.ofDays(14)),
    /// Of a school that leaves. Kept for as long as the office decides.
    FAREWELL(null);

    private final @Nullable Duration kept;

    ArchiveKind(@Nullable Duration kept) {
        this.kept = kept;
    }

    /// How long; null when nobody but a person ends it.
    @Nullable
    Duration kept() {
        return kept;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ArchiveKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
