package app.okrug.onboarding.template;

import app.okrug.onboarding.reading.Column;
import java.util.List;
import java.util.Map;

/// What drop-down lists offer in every school.
final class Choices {

    private static final Map<Column, List<String>> USUAL = Map.of(
            Column.SEX, List.of("м", "ж"),
            Column.SUBGROUP, List.of("1", "2", "3"),
            Column.FORM, List.of("очная", "очно-заочная", "заочная", "семейное образование", "на дому"),
            Column.MEALS, List.of("платное", "льготное", "нет"),
            Column.KINSHIP, List.of("мать", "отец", "опекун", "попечитель", "приёмный родитель", "усыновитель"),
            Column.PAPER_EXTRACT, List.of("да", "нет"),
            Column.QUALIFICATION, List.of("высшая", "первая", "соответствие", "без категории"),
            Column.EDUCATION, List.of("высшее", "среднее профессиональное", "неоконченное высшее"),
            Column.POSITION,
                    List.of(
                            "Учитель",
                            "Учитель начальных классов",
                            "Директор",
                            "Заместитель директора по УВР",
                            "Заместитель директора по ВР",
                            "Заместитель директора по БЖ",
                            "Секретарь",
                            "Специалист по кадрам",
                            "Медицинский работник",
                            "Педагог-психолог",
                            "Социальный педагог",
                            "Администратор системы",
                            "Заведующий столовой"),
            Column.WEEKDAY, List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота"));

    private Choices() {}

    static List<String> of(Column column) {
        return USUAL.getOrDefault(column, List.of());
    }
}
