package app.okrug.onboarding.checking;

import app.okrug.access.PersonId;
import app.okrug.onboarding.reading.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row and a person of the register who may be one human being, which only a person can tell (I-05): the name is the
/// same, what is meant to tell them apart is not. Or a row of a guardian and a child whom it may mean.
///
/// @param key by which a decision names this pair; the same when the same file is checked again
/// @param written the number or phone in the row; the class where the row tells of a child
/// @param person of the register; null when the row may mean a child, who may stand in the files alone
/// @param stored the number or phone in the register; of a child the name, birth date, class and number
public record Pair(
        String key,
        Kind kind,
        String file,
        int row,
        String name,
        @Nullable LocalDate birthDate,
        String written,
        @Nullable PersonId person,
        String stored) {}
