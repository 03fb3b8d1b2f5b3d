package app.okrug.onboarding;

import app.okrug.onboarding.reading.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What applying one sheet would do (I-03).
///
/// @param rows read
/// @param added entries that would be new; a row of a curriculum plan makes several
/// @param faulty rows that cannot be applied
/// @param unknownColumns headings that mean nothing and are left out
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
        List<String> unknownColumns,
        @Nullable Instant appliedBefore) {

    public SheetPreview {
        unknownColumns = List.copyOf(unknownColumns);
    }

    /// The key of the sentence that says how rows are matched with what is stored (I-05).
    public String matchingKey() {
        return kind.textKey().replace("onboarding.kind.", "onboarding.matching.");
    }
}
