package app.okrug.acts;

import app.okrug.access.Assignment;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrant;
import app.okrug.language.Alphabet;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.regulation.CellState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Three sheets: right by role, the holders of roles, the persons who differ from their roles.
final class RightsWorkbook {

    private static final String HEAD = "DCE6F2";
    private static final int NAME = 44;
    private static final int WIDTH = 18;

    private final Texts texts;
    private final ValueText values;
    private final Map<PersonId, PersonName> names;

    RightsWorkbook(Texts texts, ValueText values, Map<PersonId, PersonName> names) {
        this.texts = texts;
        this.values = values;
        this.names = names;
    }

    byte[] write(MatrixPage page, List<Assignment> roles, List<PersonalGrant> exceptions) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Okrug", null)) {
            matrix(workbook.newWorksheet(texts.text("acts.report.matrix")), page);
            holders(workbook.newWorksheet(texts.text("acts.report.holders")), roles);
            exceptions(workbook.newWorksheet(texts.text("acts.report.exceptions")), exceptions);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private void matrix(Worksheet sheet, MatrixPage page) {
        head(sheet, 0, texts.text("acts.annex.right"));
        for (var place = 0; place < page.roles().size(); place++) {
            head(sheet, place + 1, page.roles().get(place).name());
        }
        var row = 1;
        for (var line : page.rights()) {
            sheet.value(row, 0, line.name());
            for (var place = 0; place < line.cells().size(); place++) {
                sheet.value(row, place + 1, said(line.cells().get(place)));
            }
            row++;
        }
        sheet.width(0, NAME);
        sheet.freezePane(1, 1);
    }

    /// What a cell says, with the paragraph behind it; nothing where the role may not.
    private String said(MatrixPage.Square square) {
        if (square.scopes().isEmpty() && square.state() != CellState.FORBID) {
            return "";
        }
        var says = square.state() == CellState.FORBID
                ? texts.text("acts.annex.forbidden")
                : values.of(CellState.ALLOW, square.scopes());
        return square.paragraph() == null ? says : texts.text("acts.report.by", says, square.paragraph());
    }

    private void holders(Worksheet sheet, List<Assignment> roles) {
        heads(sheet, "person", "role", "acting", "from", "until", "reason");
        var row = 1;
        for (var one : roles.stream()
                .sorted(Comparator.comparing(Assignment::person, Alphabet.by(this::name)))
                .toList()) {
            var acting = one.actingFor();
            sheet.value(row, 0, name(one.person()));
            sheet.value(row, 1, texts.text("access.role." + one.role()));
            sheet.value(row, 2, acting == null ? "" : name(acting));
            sheet.value(row, 3, day(one.from()));
            sheet.value(row, 4, day(one.until()));
            sheet.value(row, 5, one.reason());
            row++;
        }
    }

    private void exceptions(Worksheet sheet, List<PersonalGrant> exceptions) {
        heads(sheet, "person", "right", "kind", "from", "until", "reason");
        var row = 1;
        for (var one : exceptions.stream()
                .sorted(Comparator.comparing(PersonalGrant::person, Alphabet.by(this::name)))
                .toList()) {
            sheet.value(row, 0, name(one.person()));
            sheet.value(row, 1, texts.text("access.right." + one.right() + ".name"));
            sheet.value(
                    row,
                    2,
                    one.allows() ? values.of(CellState.ALLOW, one.scopes()) : texts.text("acts.annex.forbidden"));
            sheet.value(row, 3, day(one.from()));
            sheet.value(row, 4, day(one.until()));
            sheet.value(row, 5, one.reason());
            row++;
        }
    }

    private void heads(Worksheet sheet, String... keys) {
        for (var place = 0; place < keys.length; place++) {
            head(sheet, place, texts.text("acts.report." + keys[place]));
        }
        sheet.width(0, NAME);
        sheet.width(1, NAME);
        sheet.freezePane(0, 1);
    }

    private static void head(Worksheet sheet, int place, String words) {
        sheet.value(0, place, words);
        sheet.style(0, place).bold().fillColor(HEAD).wrapText(true).set();
        sheet.width(place, WIDTH);
    }

    private String name(PersonId person) {
        var name = names.get(person);
        return name == null ? "" : name.full();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.inFigures(day, Language.current());
    }
}
