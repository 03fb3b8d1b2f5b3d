package app.okrug.onboarding.reading;

import java.util.List;

/// What one sheet turned out to be.
///
/// @param rows below the headings, without empty ones
/// @param unknownColumns headings that mean nothing here; what stands under them is left out
public record SheetSummary(String file, String sheet, Kind kind, int rows, List<String> unknownColumns) {

    public SheetSummary {
        unknownColumns = List.copyOf(unknownColumns);
    }
}
