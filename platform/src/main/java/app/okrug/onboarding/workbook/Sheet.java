package app.okrug.onboarding.workbook;

import java.util.List;

/// One sheet of a workbook, or a text table as a whole.
///
/// @param name of the sheet; of the file, without its ending, for a text table
/// @param lines rows in which something stands, in their order
public record Sheet(String name, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }
}
