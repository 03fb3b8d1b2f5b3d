package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.onboarding.workbook.Line;
import app.okrug.school.ClassName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of a class outside of a column: above a table, between its rows, on the tab of the sheet.
final class ClassHeading {

    private static final Pattern WORD = Pattern.compile("(?iu)\\s*(?:класс|кл\\.?)\\s*:?");
    private static final Pattern BARE = Pattern.compile("(?:1[01]|[1-9])\\s*[-–]?\\s*[«\"]?\\p{L}[»\"]?");
    private static final Pattern IN_TITLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(1[01]|[1-9])\\s*[-–]?\\s*[«\"]?(\\p{L})[»\"]?\\s*(?:класс|кл\\.)"
                    + "|класса?\\s*:?\\s*(1[01]|[1-9])\\s*[-–]?\\s*[«\"]?(\\p{L})[»\"]?(?![\\p{L}\\p{N}])");

    private ClassHeading() {}

    /// A row that holds nothing but the name of a class: `8А`, «Класс: 8 «А»».
    static Optional<ClassName> alone(Line line) {
        var cells = line.cells().stream().filter(cell -> !cell.blank()).count();
        return cells == 0 || cells > 2 ? Optional.empty() : named(text(line));
    }

    /// A row of a title that speaks of one class: «Список учащихся 8а класса».
    static Optional<ClassName> within(Line line) {
        var found = IN_TITLE.matcher(text(line).toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        var name = found.group(1) == null ? found.group(3) + found.group(4) : found.group(1) + found.group(2);
        return found.find() ? Optional.empty() : ClassName.read(name);
    }

    /// A sheet that is called like a class.
    static Optional<ClassName> named(String words) {
        var spoken = WORD.matcher(words);
        if (spoken.find()) {
            return ClassName.read(spoken.replaceFirst(""))
                    .filter(name -> !name.letter().isEmpty());
        }
        return BARE.matcher(words.strip()).matches() ? ClassName.read(words) : Optional.empty();
    }

    private static String text(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }
}
