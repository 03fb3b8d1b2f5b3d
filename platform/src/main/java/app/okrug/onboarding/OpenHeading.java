package app.okrug.onboarding;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Kind;
import java.util.List;

/// A heading that nobody has explained yet.
///
/// @param heading as it stands in the table
/// @param file a file that has it
/// @param free the columns it can mean: those that none of the tables with it has already
public record OpenHeading(Kind kind, String heading, String file, List<Column> free) {

    public OpenHeading {
        free = List.copyOf(free);
    }

    OpenHeading freeInBoth(OpenHeading other) {
        return new OpenHeading(
                kind, heading, file, free.stream().filter(other.free::contains).toList());
    }
}
