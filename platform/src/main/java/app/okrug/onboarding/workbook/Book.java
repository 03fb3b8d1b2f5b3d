package app.okrug.onboarding.workbook;

import java.util.List;

/// A file that has been read.
public record Book(Upload upload, List<Sheet> sheets) {

    public Book {
        sheets = List.copyOf(sheets);
    }
}
