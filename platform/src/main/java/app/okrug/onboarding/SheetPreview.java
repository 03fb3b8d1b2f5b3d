package app.okrug.onboarding;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.reading.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What applying one sheet would do (I-03).
///
/// @param rows read
/// @param added entries that would be new; a row of a curriculum plan makes several
/// @param faulty rows that cannot be applied
/// @param columns that were found, in the order of our templates
/// @param unknownColumns headings that mean nothing and are left out
/// @param shapes how it differs from our templates
/// @param appliedBefore when this very file was applied already; null if never
public record SheetPreview(
        String file,
        String sheet,
        Kind kind,
        int rows,
        int added,
        int changed,
        int same,
        int faulty,
        List<Column> columns,
        List<String> unknownColumns,
        List<Shape> shapes,
        @Nullable Instant appliedBefore) {

    public SheetPreview {
        // A preview of the release before knows neither.
        columns = List.copyOf(Objects.requireNonNullElse(columns, List.<Column>of()));
        shapes = List.copyOf(Objects.requireNonNullElse(shapes, List.<Shape>of()));
        unknownColumns = List.copyOf(unknownColumns);
    }

    /// The key of the sentence that says how rows are matched with what is stored (I-05).
    public String matchingKey() {
        return kind.textKey().replace("onboarding.kind.", "onboarding.matching.");
    }
}
