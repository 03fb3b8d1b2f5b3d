package app.okrug.tenancy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where a school stands in its life with the deployment, and what works there in that state. What a state lets
/// through is said here and nowhere else (security.md T-54): the door to the data, sign-in, tokens and the decision on
/// rights all ask it.
public enum SchoolState {
    /// Its schema is being made.
    CREATING,
    /// Being furnished: its staff work in it, families do not come in yet.
    DRAFT,
    /// In daily use.
    ACTIVE,
    /// May be read, nothing may be changed.
    READ_ONLY,
    /// Nobody may sign in.
    SUSPENDED,
    /// Being let go: read only until the archive is taken, and closed to other programs.
    CLOSING,
    /// Its data have been put into the archive: nobody may sign in, and there is no way back.
    ARCHIVED,
    /// Its creation or last migration failed; others are served.
    FAILED;

    /// As the registry stores it.
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state that the registry has stored.
    public static SchoolState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /// Whether its data can be reached at all.
    public boolean reachable() {
        return switch (this) {
            case DRAFT, ACTIVE, READ_ONLY, CLOSING -> true;
            case CREATING, SUSPENDED, ARCHIVED, FAILED -> false;
        };
    }

    /// Whether anything may be changed in it. Elsewhere the database itself refuses to write.
    public boolean writable() {
        return switch (this) {
            case DRAFT, ACTIVE -> true;
            case CREATING, READ_ONLY, SUSPENDED, CLOSING, ARCHIVED, FAILED -> false;
        };
    }

    /// Whether those who work there may sign in.
    public boolean admitsStaff() {
        return reachable();
    }

    /// Whether pupils and their families may sign in.
    public boolean admitsFamilies() {
        return reachable() && this != DRAFT;
    }

    /// Whether other programs are answered: tokens, feeds.
    public boolean admitsPrograms() {
        return switch (this) {
            case ACTIVE, READ_ONLY -> true;
            case CREATING, DRAFT, SUSPENDED, CLOSING, ARCHIVED, FAILED -> false;
        };
    }

    /// To which states the office can lead it from here. To the archive leads only the taking of it.
    public Set<SchoolState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ACTIVE, SUSPENDED, CLOSING);
            case ACTIVE -> EnumSet.of(READ_ONLY, SUSPENDED, CLOSING);
            case READ_ONLY -> EnumSet.of(ACTIVE, SUSPENDED, CLOSING);
            case SUSPENDED, CLOSING -> {
                var others = EnumSet.of(ACTIVE, READ_ONLY, SUSPENDED, CLOSING);
                others.remove(this);
                yield others;
            }
            case CREATING, ARCHIVED, FAILED -> EnumSet.noneOf(SchoolState.class);
        };
    }
}
