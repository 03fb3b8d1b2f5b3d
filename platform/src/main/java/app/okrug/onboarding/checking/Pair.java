package app.okrug.onboarding.checking;

import app.okrug.access.PersonId;
import app.okrug.onboarding.reading.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row and a person of the register who may be one human being, which only a person can tell (I-05): the name is the
/// same, what is meant to tell them apart is not.
///
/// @param key by which a decision names this pair; the same when the same file is checked again
/// @param written the number or phone in the row
/// @param stored the number or phone in the register
public record Pair(
        String key,
        Kind kind,
        String file,
        int row,
        String name,
        @Nullable LocalDate birthDate,
        String written,
        PersonId person,
        String stored) {}
