package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.onboarding.workbook.Line;
import app.okrug.onboarding.workbook.Sheet;
import app.okrug.school.ClassName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows below the headings as every table would have them: without sums, signatures and repeated headings, each
/// with its class, wherever the table says it.
final class TableBody {

    private static final Pattern SUM = Pattern.compile("(?:итого|всего|из них|в том числе)(?: .*)?");
    private static final Pattern FOOT = Pattern.compile("(?:итого|всего|из них|в том числе|количество|мальчиков|девочек"
            + "|юношей|девушек|директор|классный руководитель|заместитель директора|исполнитель|ответственный|составил"
            + "|отчет|дата формирования|дата печати|дата выгрузки|сформирован|сформировано|подпись|м п)(?: .*)?");
    private static final int FEW = 2;

    private final Sheet sheet;
    private final HeadingRow headings;
    private Layout layout;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Shape> shapes = EnumSet.noneOf(Shape.class);

    private TableBody(Sheet sheet, LayoutSearch.Found found) {
        this.sheet = sheet;
        this.headings = found.headings();
        this.layout = found.layout();
    }

    static TableBody of(Sheet sheet, LayoutSearch.Found found) {
        var body = new TableBody(sheet, found);
        body.fill();
        body.describe();
        return body;
    }

    /// As it was found; with one more column when the class stands elsewhere.
    Layout layout() {
        return layout;
    }

    List<Line> lines() {
        return lines;
    }

    Set<Shape> shapes() {
        return shapes;
    }

    private void fill() {
        var own = sheet.lines().subList(layout.headingRow() + 1, sheet.lines().size());
        var kept = own.stream()
                .filter(line -> !Examples.is(layout, line))
                .filter(this::counts)
                .toList();
        if (layout.kind() == Kind.PUPILS && layout.missing().contains(Column.SCHOOL_CLASS)) {
            placed(kept);
        } else {
            lines.addAll(kept);
        }
        if (kept.size()
                < own.stream().filter(line -> !Examples.is(layout, line)).count()) {
            shapes.add(Shape.ROWS_LEFT_OUT);
        }
    }

    private boolean counts(Line line) {
        if (headings.again(line)
                || HeadingRow.numbers(line) && line == sheet.lines().get(layout.headingRow() + 1)) {
            return false;
        }
        var first = Headings.plain(line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(Cell::text)
                .findFirst()
                .orElse(""));
        if (layout.kind() == Kind.PLAN) {
            return !SUM.matcher(first).matches();
        }
        var filled = layout.places().values().stream()
                .filter(place -> !line.cell(place).blank())
                .count();
        return layout.kind() == Kind.INSTITUTION
                || filled > FEW
                || !FOOT.matcher(first).matches();
    }

    /// Gives every row the class that was named last above it.
    private void placed(List<Line> kept) {
        var width = sheet.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        var ofSheet = ClassHeading.named(sheet.name());
        @Nullable ClassName current = above().or(() -> ofSheet).orElse(null);
        var rows = new ArrayList<Line>();
        var between = false;
        for (var line : kept) {
            var named = ClassHeading.alone(line);
            if (named.isPresent()) {
                current = named.get();
                between = true;
            } else {
                rows.add(current == null ? line : with(line, width, current));
            }
        }
        var somewhere = between || current != null;
        if (!somewhere) {
            lines.addAll(kept);
            return;
        }
        lines.addAll(rows);
        layout = layout.with(Column.SCHOOL_CLASS, width);
        shapes.add(between || above().isPresent() ? Shape.CLASS_ABOVE : Shape.CLASS_OF_SHEET);
    }

    private Optional<ClassName> above() {
        return sheet.lines().subList(0, layout.headingRow()).stream()
                .map(line -> ClassHeading.alone(line).or(() -> ClassHeading.within(line)))
                .flatMap(Optional::stream)
                .reduce((_, last) -> last);
    }

    private static Line with(Line line, int width, ClassName schoolClass) {
        var blanks =
                Stream.generate(() -> Cell.BLANK).limit(width - line.cells().size());
        return new Line(
                line.number(),
                Stream.of(line.cells().stream(), blanks, Stream.of(Cell.of(schoolClass.toString())))
                        .flatMap(cells -> cells)
                        .toList());
    }

    private void describe() {
        var places = layout.places();
        if (places.containsKey(Column.FULL_NAME)) {
            shapes.add(Shape.NAME_IN_ONE_CELL);
        }
        if (!layout.family().isEmpty()) {
            shapes.add(Shape.FAMILY_BESIDE);
        }
        if (places.containsKey(Column.LETTER)) {
            shapes.add(Shape.CLASS_IN_TWO_CELLS);
        }
        if (headings.two()) {
            shapes.add(Shape.HEADINGS_IN_TWO_ROWS);
        }
        if (layout.headingRow() > (headings.two() ? 1 : 0)) {
            shapes.add(Shape.TITLE_ABOVE);
        }
        var number = layout.kind() == Kind.PUPILS ? Column.FILE_NUMBER : Column.PERSONNEL_NUMBER;
        if ((layout.kind() == Kind.PUPILS || layout.kind() == Kind.STAFF) && !places.containsKey(number)) {
            shapes.add(Shape.WITHOUT_NUMBERS);
        }
        if (layout.kind() == Kind.GUARDIANS && !places.containsKey(Column.PUPIL_FILE_NUMBER)) {
            shapes.add(Shape.CHILDREN_BY_NAME);
        }
    }
}
