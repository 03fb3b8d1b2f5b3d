package app.okrug.openings;

import app.okrug.regulation.Preset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An empty list of schools: headings, an example that is left out when the list is read, and instructions.
final class ListTemplate {

    private static final String HEAD = "DCE6F2";
    private static final String EXAMPLE = "808080";
    private static final int WIDTH = 26;
    private static final int WIDE = 90;
    private static final Map<ListColumn, String> EXAMPLES = Map.of(
            ListColumn.CODE, ListReading.EXAMPLE,
            ListColumn.NAME, "Школа № 15",
            ListColumn.PRESET, "001",
            ListColumn.ZONE, "Asia/Novokuznetsk",
            ListColumn.FAMILY_NAME, "Гусев",
            ListColumn.GIVEN_NAME, "Роман",
            ListColumn.PATRONYMIC, "Игоревич",
            ListColumn.PHONE, "+7 900 000-00-00",
            ListColumn.EMAIL, "school15@example.ru");

    private ListTemplate() {}

    static byte[] write(List<Preset> presets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Okrug", null)) {
            table(workbook.newWorksheet("Школы"));
            instructions(workbook.newWorksheet("Инструкция"), presets);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void table(Worksheet sheet) {
        for (var column : ListColumn.values()) {
            var place = column.ordinal();
            sheet.value(0, place, column.heading() + (column.needed() ? " *" : ""));
            sheet.style(0, place).bold().fillColor(HEAD).wrapText(true).set();
            sheet.value(1, place, EXAMPLES.get(column));
            sheet.style(1, place).italic().fontColor(EXAMPLE).format("@").set();
            sheet.width(place, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private static void instructions(Worksheet sheet, List<Preset> presets) {
        sheet.width(0, WIDE);
        var row = 0;
        sheet.value(row++, 0, "Одна строка – одна школа. Столбцы со звёздочкой заполняются всегда.");
        sheet.value(
                row++, 0, "Код: короткое имя для адресов и логинов, латинские буквы, цифры, дефис. Потом не меняется.");
        sheet.value(row++, 0, "Часовой пояс: Asia/Novokuznetsk, Europe/Moscow и т. п.; пусто – пояс округа.");
        sheet.value(
                row++,
                0,
                "Телефон и почта администратора нужны, чтобы передать ему листок с кодом; входа они не дают.");
        sheet.value(row++, 0, "Строка со словом «пример» вместо кода пропускается.");
        sheet.value(row++, 0, "Образцы регламента:");
        for (var preset : presets) {
            sheet.value(row++, 0, preset.code() + " – " + preset.school());
        }
    }
}
