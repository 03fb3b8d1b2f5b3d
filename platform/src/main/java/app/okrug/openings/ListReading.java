package app.okrug.openings;

import app.okrug.language.Sentence;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.Line;
import app.okrug.onboarding.workbook.Sheet;
import app.okrug.onboarding.workbook.Upload;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reads a list of schools: the headings are looked for among the first rows, rows below them are schools. Each row is
/// checked by itself, so that one bad row does not hide the others.
@Component
class ListReading {

    private static final int HEADINGS_AMONG = 10;
    private static final int MOST = 1000;
    /// The template marks its example so that nobody opens it.
    static final String EXAMPLE = "пример";

    private final RowChecks checks;

    ListReading(RowChecks checks) {
        this.checks = checks;
    }

    /// @throws ListRefused when no sheet has the headings, or none has a row below them, or too many
    /// @throws app.okrug.onboarding.workbook.UnreadableFile when it is no table at all
    List<SchoolRow> read(Upload upload) {
        for (var sheet : Books.read(upload).sheets()) {
            for (var place = 0; place < Math.min(HEADINGS_AMONG, sheet.lines().size()); place++) {
                var columns = columns(sheet.lines().get(place));
                if (columns.containsKey(ListColumn.CODE) && columns.containsKey(ListColumn.NAME)) {
                    return rows(sheet, place, columns);
                }
            }
        }
        throw new ListRefused("openings.no-headings", ListColumn.CODE.heading(), ListColumn.NAME.heading());
    }

    private List<SchoolRow> rows(Sheet sheet, int headings, Map<ListColumn, Integer> columns) {
        for (var column : ListColumn.values()) {
            if (column.needed() && !columns.containsKey(column)) {
                throw new ListRefused("openings.no-column", column.heading());
            }
        }
        var lines = sheet.lines().stream()
                .skip(headings + 1L)
                .filter(line -> !line.blank() && !example(line, columns))
                .toList();
        if (lines.isEmpty()) {
            throw new ListRefused("openings.no-rows");
        }
        if (lines.size() > MOST) {
            throw new ListRefused("openings.too-many", MOST, lines.size());
        }
        return checks.checked(lines.stream().map(line -> row(line, columns)).toList());
    }

    private static Map<ListColumn, Integer> columns(Line line) {
        var columns = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (var place = 0; place < line.cells().size(); place++) {
            var found = ListColumn.under(line.cell(place).text());
            if (found.isPresent()) {
                columns.putIfAbsent(found.get(), place);
            }
        }
        return columns;
    }

    private static boolean example(Line line, Map<ListColumn, Integer> columns) {
        return text(line, columns, ListColumn.CODE).equalsIgnoreCase(EXAMPLE);
    }

    private static SchoolRow row(Line line, Map<ListColumn, Integer> columns) {
        var faults = new ArrayList<LineFault>();
        for (var column : ListColumn.values()) {
            if (column.needed() && text(line, columns, column).isEmpty()) {
                faults.add(new LineFault(column, Sentence.of("openings.fault.missing", column.heading())));
            }
        }
        return new SchoolRow(
                line.number(),
                text(line, columns, ListColumn.CODE).toLowerCase(Locale.ROOT),
                text(line, columns, ListColumn.NAME),
                preset(text(line, columns, ListColumn.PRESET)),
                text(line, columns, ListColumn.ZONE),
                text(line, columns, ListColumn.FAMILY_NAME),
                text(line, columns, ListColumn.GIVEN_NAME),
                text(line, columns, ListColumn.PATRONYMIC),
                text(line, columns, ListColumn.PHONE),
                text(line, columns, ListColumn.EMAIL),
                faults);
    }

    /// A spreadsheet takes `001` for the number one.
    private static String preset(String written) {
        return written.matches("[0-9]{1,2}") ? "000".substring(written.length()) + written : written;
    }

    private static String text(Line line, Map<ListColumn, Integer> columns, ListColumn column) {
        var place = columns.get(column);
        return place == null
                ? ""
                : line.cell(place).text().replaceAll("\\s+", " ").strip();
    }
}
