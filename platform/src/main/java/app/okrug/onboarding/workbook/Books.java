package app.okrug.onboarding.workbook;

import java.util.List;
import java.util.Locale;

/// Reads what people bring: `.xlsx` workbooks, web pages with tables, which programs like to call `.xls`, and `.csv`
/// text tables; told apart by their content.
public final class Books {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Books() {}

    /// Reads a file.
    ///
    /// @throws UnreadableFile when it is too large, no table, damaged or made to harm
    public static Book read(Upload upload) {
        var content = upload.content();
        if (content.length > Limits.FILE_BYTES) {
            throw new UnreadableFile("onboarding.file.size", Limits.FILE_BYTES / 1024 / 1024);
        }
        if (content.length == 0) {
            throw new UnreadableFile("onboarding.file.empty");
        }
        if (starts(content, OLD_WORKBOOK)) {
            // Also a workbook under a password: both are kept in the old container.
            throw new UnreadableFile("onboarding.file.old");
        }
        if (starts(content, ZIP)) {
            PackageInspection.inspect(content);
            return new Book(upload, WorkbookReading.read(content));
        }
        var text = TextTable.decoded(content);
        if (WebTables.is(text)) {
            return new Book(upload, WebTables.read(upload.title(), text));
        }
        if (upload.name().toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv)")) {
            return new Book(upload, List.of(TextTable.read(upload)));
        }
        throw new UnreadableFile("onboarding.file.kind");
    }

    private static boolean starts(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if (content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
