package app.okrug.onboarding.reading;

import java.util.List;
import java.util.Set;

/// What one sheet turned out to be.
///
/// @param rows below the headings, without empty ones
/// @param columns that were found
/// @param unknownColumns headings that mean nothing here; what stands under them is left out
public record SheetSummary(
        String file,
        String sheet,
        Kind kind,
        int rows,
        Set<Column> columns,
        List<String> unknownColumns,
        Set<Shape> shapes) {

    public SheetSummary {
        columns = Set.copyOf(columns);
        shapes = Set.copyOf(shapes);
        unknownColumns = List.copyOf(unknownColumns);
    }
}
