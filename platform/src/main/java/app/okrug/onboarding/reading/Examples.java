package app.okrug.onboarding.reading;

import static app.okrug.onboarding.reading.Column.*;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.onboarding.workbook.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The row that each of our templates shows as an example. Left standing in a filled-in workbook, it is not read.
public final class Examples {

    private static final Map<Kind, Map<Column, Cell>> ROWS = rows();

    private Examples() {}

    /// The example of a kind; empty for the kinds that show none.
    public static Map<Column, Cell> of(Kind kind) {
        return ROWS.getOrDefault(kind, Map.of());
    }

    /// The parameters of the workbook «Учреждение» with an example of each, in their order.
    public static List<Map.Entry<String, Cell>> parameters() {
        return List.of(
                Map.entry(
                        "Полное наименование",
                        Cell.of("Муниципальное бюджетное общеобразовательное учреждение «Школа № 1»")),
                Map.entry("Краткое наименование", Cell.of("МБОУ «Школа № 1»")),
                Map.entry("Город", Cell.of("Томск")),
                Map.entry("Адрес", Cell.of("г. Томск, ул. Школьная, 1")),
                Map.entry("ИНН", Cell.of("7000000000")),
                Map.entry("ОГРН", Cell.of("1027000000000")),
                Map.entry("Телефон", Cell.of("+7 382 200-00-00")),
                Map.entry("E-mail", Cell.of("school@example.org")),
                Map.entry("Сайт", Cell.of("https://school.example.org")),
                Map.entry("Директор", Cell.of("Иванова Мария Петровна")),
                Map.entry("Учебный год", Cell.of("2026/2027")),
                Map.entry("Учебная неделя, дней", Cell.of("5")),
                Map.entry("Смен", Cell.of("1")),
                Map.entry("1 четверть", Cell.of("01.09.2026 - 25.10.2026")),
                Map.entry("2 четверть", Cell.of("05.11.2026 - 30.12.2026")),
                Map.entry("3 четверть", Cell.of("11.01.2027 - 26.03.2027")),
                Map.entry("4 четверть", Cell.of("05.04.2027 - 26.05.2027")),
                Map.entry(
                        "Звонки",
                        Cell.of("08:00-08:40; 08:50-09:30; 09:45-10:25; 10:45-11:25; 11:40-12:20; 12:30-13:10")));
    }

    /// Whether a row is the example as the template showed it.
    static boolean is(Layout layout, Line line) {
        var example = of(layout.kind());
        return !example.isEmpty()
                && layout.places().entrySet().stream()
                        .allMatch(place -> line.cell(place.getValue())
                                .text()
                                .equals(example.getOrDefault(place.getKey(), Cell.BLANK)
                                        .text()));
    }

    private static Map<Kind, Map<Column, Cell>> rows() {
        var rows = new EnumMap<Kind, Map<Column, Cell>>(Kind.class);
        rows.put(
                Kind.PUPILS,
                row(
                        FILE_NUMBER, "И-0001",
                        FAMILY_NAME, "Иванов",
                        GIVEN_NAME, "Пётр",
                        PATRONYMIC, "Сергеевич",
                        SEX, "м",
                        BIRTH_DATE, LocalDate.of(2014, 5, 31),
                        SCHOOL_CLASS, "5А",
                        SUBGROUP, 1,
                        SNILS, "112-233-445 95",
                        ADDRESS, "г. Томск, ул. Школьная, д. 2, кв. 3",
                        PHONE, "+7 900 123-45-67",
                        ENROLLED_ON, LocalDate.of(2021, 9, 1),
                        FORM, "очная",
                        MEALS, "платное"));
        rows.put(
                Kind.STAFF,
                row(
                        PERSONNEL_NUMBER, "0001",
                        FAMILY_NAME, "Петрова",
                        GIVEN_NAME, "Анна",
                        PATRONYMIC, "Ивановна",
                        SEX, "ж",
                        BIRTH_DATE, LocalDate.of(1980, 1, 31),
                        POSITION, "Учитель",
                        SUBJECTS, "Русский язык; Литература",
                        QUALIFICATION, "высшая",
                        EDUCATION, "высшее",
                        HIRED_ON, LocalDate.of(2015, 8, 25),
                        SNILS, "112-233-445 95",
                        PHONE, "+7 900 123-45-67",
                        EMAIL, "petrova@example.org",
                        ROOM, "201",
                        CLASS_TEACHER_OF, "5А"));
        rows.put(
                Kind.GUARDIANS,
                row(
                        FAMILY_NAME, "Иванова",
                        GIVEN_NAME, "Ольга",
                        PATRONYMIC, "Павловна",
                        KINSHIP, "мать",
                        SNILS, "112-233-445 95",
                        PHONE, "+7 900 123-45-67",
                        EMAIL, "ivanova@example.org",
                        PUPIL_FILE_NUMBER, "И-0001",
                        PUPIL_FAMILY_NAME, "Иванов",
                        PUPIL_GIVEN_NAME, "Пётр",
                        PUPIL_BIRTH_DATE, LocalDate.of(2014, 5, 31),
                        SCHOOL_CLASS, "5А",
                        PAPER_EXTRACT, "нет"));
        rows.put(
                Kind.LOAD,
                row(
                        SCHOOL_CLASS, "5А",
                        SUBJECT, "Английский язык",
                        SUBGROUP, "1 подгруппа",
                        WEEKLY_HOURS, 3,
                        TEACHER, "Петрова Анна Ивановна",
                        PERSONNEL_NUMBER, "0001"));
        rows.put(
                Kind.TIMETABLE,
                row(
                        SCHOOL_CLASS, "5А",
                        WEEKDAY, "понедельник",
                        LESSON_NUMBER, 2,
                        SUBJECT, "Английский язык",
                        SUBGROUP, "1 подгруппа",
                        TEACHER, "Петрова Анна Ивановна",
                        PERSONNEL_NUMBER, "0001",
                        ROOM, "201"));
        rows.put(
                Kind.LESSON_PLAN,
                row(
                        LESSON_NUMBER, 1,
                        SECTION, "Натуральные числа",
                        TOPIC, "Десятичная запись числа (пример)",
                        WORK_TYPE, "урок",
                        HOURS, 1,
                        HOMEWORK, "§ 1, № 4–7",
                        SUBJECT, "Математика",
                        PARALLEL, 5));
        return rows;
    }

    private static Map<Column, Cell> row(Object... columnsAndValues) {
        var row = new EnumMap<Column, Cell>(Column.class);
        for (var i = 0; i < columnsAndValues.length; i += 2) {
            row.put((Column) columnsAndValues[i], cell(columnsAndValues[i + 1]));
        }
        return row;
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case LocalDate day -> new Cell.Day(day);
            case Integer number -> new Cell.Amount(BigDecimal.valueOf(number));
            default -> Cell.of(value.toString());
        };
    }
}
