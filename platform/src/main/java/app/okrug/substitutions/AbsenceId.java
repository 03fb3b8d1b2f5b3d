package app.okrug.substitutions;

import java.util.UUID;

/// One stretch of days on which a teacher is away.
public record AbsenceId(UUID value) {

    static AbsenceId next() {
        return new AbsenceId(UUID.randomUUID());
    }
}
