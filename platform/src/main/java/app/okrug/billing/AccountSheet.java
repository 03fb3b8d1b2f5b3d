package app.okrug.billing;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// A table to be taken along: amounts stay numbers, everything else is text.
///
/// @param rows texts, days and amounts in roubles
public record AccountSheet(String title, List<String> heads, List<List<Object>> rows) {

    private static final int WIDTH = 20;

    public AccountSheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// As a workbook. Texts are written as texts, whatever they begin with: none becomes a formula.
    public byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Okrug", null)) {
            var sheet = workbook.newWorksheet(title);
            for (var place = 0; place < heads.size(); place++) {
                sheet.value(0, place, heads.get(place));
                sheet.style(0, place).bold().wrapText(true).set();
                sheet.width(place, WIDTH);
            }
            for (var line = 0; line < rows.size(); line++) {
                for (var place = 0; place < rows.get(line).size(); place++) {
                    switch (rows.get(line).get(place)) {
                        case BigDecimal amount -> {
                            sheet.value(line + 1, place, amount);
                            sheet.style(line + 1, place).format("#,##0.00").set();
                        }
                        case Object other -> sheet.value(line + 1, place, said(other));
                    }
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /// As CSV with semicolons and a byte order mark, as spreadsheet programs of the country open it. A text that such a
    /// program would calculate gets an apostrophe before it (security.md T-40).
    public byte[] csv() {
        var lines = rows.stream()
                .map(row -> row.stream().map(AccountSheet::field).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"));
        var head = heads.stream().map(AccountSheet::field).collect(Collectors.joining(";"));
        return ("\ufeff" + head + "\r\n" + lines + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String field(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString().replace('.', ',');
        }
        var text = said(value);
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static String said(Object value) {
        return value instanceof LocalDate day ? Dates.inFigures(day, Language.current()) : value.toString();
    }
}
