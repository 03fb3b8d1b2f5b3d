package app.okrug.onboarding.template;

import app.okrug.language.Texts;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Examples;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.workbook.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one kind to be filled in: headings, an example row, drop-down lists, and instructions on a second
/// sheet (I-01). What it shows is read back by the same columns; the example and the instructions are left out.
public final class Template {

    private static final int LAST_CHECKED_ROW = 3000;
    private static final String HEAD = "DCE6F2";
    private static final String EXAMPLE = "808080";
    private static final int PARALLELS = 11;

    private final Kind kind;
    private final Texts texts;
    private final Map<Column, List<String>> choices;
    private final Worksheet sheet;
    private final Worksheet instructions;
    private final Worksheet lists;
    private int listsUsed;

    private Template(Kind kind, Texts texts, Map<Column, List<String>> choices, Workbook workbook) {
        this.kind = kind;
        this.texts = texts;
        this.choices = choices;
        this.sheet = workbook.newWorksheet(kind.title());
        this.instructions = workbook.newWorksheet("Инструкция");
        this.lists = workbook.newWorksheet("Списки");
    }

    /// Writes the template as an `.xlsx` workbook.
    ///
    /// @param choices what drop-down lists offer, beyond what is the same in every school
    public static byte[] write(Kind kind, Texts texts, Map<Column, List<String>> choices) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Okrug", null)) {
            new Template(kind, texts, choices, workbook).write();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private void write() {
        switch (kind) {
            case INSTITUTION -> parameters();
            case PLAN -> plan();
            case PUPILS, STAFF, GUARDIANS, LOAD, LESSON_PLAN, TIMETABLE -> table(kind.shown());
        }
        sheet.freezePane(0, 1);
        instruct();
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }

    private void table(List<Column> columns) {
        var example = Examples.of(kind);
        for (var place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            heading(place, column.heading());
            put(1, place, example.getOrDefault(column, Cell.BLANK));
            sheet.style(1, place).italic().fontColor(EXAMPLE).set();
            list(place, column);
        }
    }

    private void plan() {
        heading(0, Column.SUBJECT.heading());
        list(0, Column.SUBJECT);
        for (var parallel = 1; parallel <= PARALLELS; parallel++) {
            heading(parallel, String.valueOf(parallel));
        }
    }

    private void parameters() {
        heading(0, Column.PARAMETER.heading());
        heading(1, Column.PARAMETER_VALUE.heading());
        heading(2, "Пример");
        sheet.width(1, 50);
        sheet.width(2, 60);
        var row = 1;
        for (var parameter : Examples.parameters()) {
            sheet.value(row, 0, parameter.getKey());
            put(row, 2, parameter.getValue());
            sheet.style(row++, 2).italic().fontColor(EXAMPLE).set();
        }
    }

    private void heading(int place, String text) {
        sheet.value(0, place, text);
        sheet.style(0, place).bold().fillColor(HEAD).wrapText(true).set();
        sheet.width(place, Math.max(12, Math.min(30, text.length() + 4)));
    }

    private void put(int row, int place, Cell cell) {
        switch (cell) {
            case Cell.Blank() -> {}
            case Cell.Words(String text) -> sheet.value(row, place, text);
            case Cell.Amount(BigDecimal number) -> sheet.value(row, place, number);
            case Cell.Day(LocalDate day) -> {
                sheet.value(row, place, day);
                sheet.range(1, place, LAST_CHECKED_ROW, place)
                        .style()
                        .format("dd.mm.yyyy")
                        .set();
            }
        }
    }

    /// Offers what a column may hold; other words are warned of, not refused.
    private void list(int place, Column column) {
        var offered = choices.getOrDefault(column, Choices.of(column));
        if (offered.isEmpty()) {
            return;
        }
        for (var row = 0; row < offered.size(); row++) {
            lists.value(row, listsUsed, offered.get(row));
        }
        sheet.range(1, place, LAST_CHECKED_ROW, place)
                .validateWithList(lists.range(0, listsUsed, offered.size() - 1, listsUsed))
                .allowBlank(true)
                .showErrorMessage(false);
        listsUsed++;
    }

    private void instruct() {
        instructions.width(0, 38);
        instructions.width(1, 18);
        instructions.width(2, 100);
        var row = 0;
        instructions.value(row++, 0, texts.text("onboarding.template.title", texts.text(kind.textKey())));
        instructions.style(0, 0).bold().fontSize(14).set();
        for (var line : texts.text("onboarding.template." + word()).split("\n")) {
            instructions.value(row++, 0, line);
        }
        row++;
        if (kind == Kind.INSTITUTION || kind == Kind.PLAN) {
            return;
        }
        for (var column : kind.shown()) {
            instructions.value(row, 0, column.heading());
            instructions.value(
                    row, 1, texts.text("onboarding.template." + (kind.requires(column) ? "required" : "optional")));
            instructions.value(
                    row,
                    2,
                    texts.text("onboarding.column."
                            + column.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            instructions.style(row, 0).bold().set();
            instructions.style(row++, 2).wrapText(true).set();
        }
    }

    private String word() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
