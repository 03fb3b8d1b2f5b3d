package app.okrug.identity.tokens;

import app.okrug.access.Right;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// A program that is to read data of the school by itself.
///
/// @param name as the school calls it
/// @param rights what it may read
/// @param until the last day
public record NewApiClient(String name, Set<Right> rights, LocalDate until) {

    public NewApiClient {
        name = name.strip();
        rights = rights.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(rights));
    }
}
