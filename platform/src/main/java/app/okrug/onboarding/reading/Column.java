package app.okrug.onboarding.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of a workbook: its heading in our templates, and the other headings under which schools keep the same.
/// A heading is looked for only among the columns of a kind, so two kinds may call different things alike.
public enum Column {
    PARAMETER("Параметр", "показатель", "наименование показателя", "реквизит"),
    PARAMETER_VALUE("Значение"),
    PERSONNEL_NUMBER("Табельный номер", "таб номер", "таб №", "табельный №", "тн"),
    FULL_NAME("ФИО", "ф и о", "фамилия имя отчество", "фио ученика", "фио сотрудника", "фио родителя"),
    FAMILY_NAME("Фамилия", "фамилия родителя", "фамилия сотрудника"),
    GIVEN_NAME("Имя", "имя родителя", "имя сотрудника"),
    PATRONYMIC("Отчество", "отчество при наличии", "отчество родителя", "отчество сотрудника"),
    SEX("Пол"),
    BIRTH_DATE("Дата рождения", "д р", "др", "день рождения", "дата рожд"),
    POSITION("Должность", "должности"),
    SUBJECTS("Предметы", "преподаваемые предметы", "предмет"),
    QUALIFICATION("Категория", "квалификационная категория"),
    EDUCATION("Образование", "уровень образования"),
    HIRED_ON("Дата приёма", "дата приема на работу", "принят", "дата трудоустройства"),
    SNILS("СНИЛС", "номер снилс", "страховой номер"),
    PHONE("Телефон", "тел", "мобильный телефон", "сотовый телефон", "номер телефона", "контактный телефон"),
    EMAIL("E-mail", "email", "e mail", "mail", "почта", "электронная почта", "эл почта", "адрес электронной почты"),
    ROOM("Кабинет", "каб", "аудитория", "помещение", "номер кабинета"),
    CLASS_TEACHER_OF("Классное руководство", "классный руководитель", "кл руководство"),
    FILE_NUMBER("Номер личного дела", "личное дело", "№ личного дела", "№ л д", "л д", "лд"),
    SCHOOL_CLASS("Класс", "кл"),
    SUBGROUP("Подгруппа", "группа", "п г", "номер подгруппы"),
    ADDRESS("Адрес", "адрес проживания", "место жительства", "адрес регистрации", "домашний адрес"),
    ENROLLED_ON("Дата зачисления", "зачислен", "дата поступления"),
    FORM("Форма обучения", "форма"),
    MEALS("Питание", "вид питания"),
    KINSHIP("Степень родства", "родство", "кем приходится", "статус"),
    PUPIL_FILE_NUMBER(
            "Номер личного дела ученика",
            "личное дело ученика",
            "№ личного дела ученика",
            "номер личного дела",
            "личное дело",
            "№ личного дела",
            "номер личного дела ребенка"),
    PUPIL_FAMILY_NAME("Фамилия ученика", "фамилия ребенка", "фамилия обучающегося"),
    PUPIL_GIVEN_NAME("Имя ученика", "имя ребенка", "имя обучающегося"),
    PAPER_EXTRACT("Распечатка вместо электронного дневника", "распечатка", "бумажная распечатка", "выписка на бумаге"),
    SUBJECT("Предмет", "учебный предмет", "дисциплина", "наименование предмета"),
    WEEKLY_HOURS("Часов в неделю", "часы", "часов", "кол во часов", "количество часов", "часы в неделю", "нагрузка"),
    TEACHER("Учитель", "преподаватель", "фио учителя", "фио", "педагог"),
    LESSON_NUMBER("№ урока", "номер урока", "урок", "№ п п", "№"),
    WEEKDAY("День недели", "день"),
    SECTION("Раздел", "тема раздела", "наименование раздела"),
    TOPIC("Тема урока", "тема", "наименование темы", "тема занятия"),
    WORK_TYPE("Вид работы", "вид урока", "тип урока", "вид контроля", "форма контроля"),
    HOURS("Часов", "часы", "кол во часов", "количество часов"),
    HOMEWORK("Домашнее задание", "д з", "дз", "задание на дом"),
    PARALLEL("Параллель", "класс");

    private final String heading;
    private final Set<String> ways;

    Column(String heading, String... others) {
        this.heading = heading;
        this.ways = Stream.concat(Stream.of(heading), Stream.of(others))
                .map(Headings::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// As our templates write it.
    public String heading() {
        return heading;
    }

    /// Whether a heading, made plain, means this column.
    boolean writtenAs(String plainHeading) {
        return ways.contains(plainHeading);
    }
}
