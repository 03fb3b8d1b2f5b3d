package app.okrug.onboarding.reading;

import static app.okrug.onboarding.reading.Column.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The kinds of workbooks (004 ¶4), in the order in which they are applied: each needs only those before it.
public enum Kind {
    INSTITUTION("Учреждение", Set.of(PARAMETER, PARAMETER_VALUE), PARAMETER, PARAMETER_VALUE),
    PLAN("Учебный план", Set.of(SUBJECT), SUBJECT),
    PUPILS(
            "Ученики",
            Set.of(FILE_NUMBER, FAMILY_NAME, GIVEN_NAME, SCHOOL_CLASS),
            FILE_NUMBER,
            FAMILY_NAME,
            GIVEN_NAME,
            PATRONYMIC,
            FULL_NAME,
            SEX,
            BIRTH_DATE,
            SCHOOL_CLASS,
            LETTER,
            PARALLEL,
            SUBGROUP,
            SNILS,
            ADDRESS,
            PHONE,
            ENROLLED_ON,
            FORM,
            MEALS,
            MOVED_ON,
            LEFT_ON,
            MOVE_REASON,
            ORDER_NUMBER,
            ORDER_DAY),
    STAFF(
            "Сотрудники",
            Set.of(PERSONNEL_NUMBER, FAMILY_NAME, GIVEN_NAME, POSITION),
            PERSONNEL_NUMBER,
            FAMILY_NAME,
            GIVEN_NAME,
            PATRONYMIC,
            FULL_NAME,
            SEX,
            BIRTH_DATE,
            POSITION,
            SUBJECTS,
            QUALIFICATION,
            EDUCATION,
            HIRED_ON,
            SNILS,
            PHONE,
            EMAIL,
            ROOM,
            CLASS_TEACHER_OF),
    GUARDIANS(
            "Родители",
            Set.of(FAMILY_NAME, GIVEN_NAME, KINSHIP, PUPIL_FILE_NUMBER),
            PUPIL_FULL_NAME,
            FAMILY_NAME,
            GIVEN_NAME,
            PATRONYMIC,
            FULL_NAME,
            KINSHIP,
            SNILS,
            PHONE,
            EMAIL,
            PUPIL_FILE_NUMBER,
            PUPIL_FAMILY_NAME,
            PUPIL_GIVEN_NAME,
            PUPIL_PATRONYMIC,
            PUPIL_BIRTH_DATE,
            SCHOOL_CLASS,
            PAPER_EXTRACT),
    LOAD(
            "Педагогическая нагрузка",
            Set.of(SCHOOL_CLASS, SUBJECT, WEEKLY_HOURS),
            SCHOOL_CLASS,
            SUBJECT,
            SUBGROUP,
            WEEKLY_HOURS,
            TEACHER,
            PERSONNEL_NUMBER),
    LESSON_PLAN(
            "КТП",
            Set.of(LESSON_NUMBER, TOPIC),
            LESSON_NUMBER,
            SECTION,
            TOPIC,
            WORK_TYPE,
            HOURS,
            HOMEWORK,
            SUBJECT,
            PARALLEL),
    TIMETABLE(
            "Расписание",
            Set.of(SCHOOL_CLASS, WEEKDAY, LESSON_NUMBER, SUBJECT),
            SCHOOL_CLASS,
            WEEKDAY,
            LESSON_NUMBER,
            SUBJECT,
            SUBGROUP,
            TEACHER,
            PERSONNEL_NUMBER,
            ROOM);

    private final String title;
    private final Set<Column> required;
    private final List<Column> columns;

    Kind(String title, Set<Column> required, Column... columns) {
        this.title = title;
        this.required = required;
        this.columns = List.of(columns);
    }

    /// What schools call such a workbook.
    public String title() {
        return title;
    }

    /// The columns such a workbook may have, in the order of our templates.
    public List<Column> columns() {
        return columns;
    }

    /// The columns that our template of such a workbook shows: names stand in three cells, a class in one, and who
    /// moves is told on the page.
    public List<Column> shown() {
        var unseen = EnumSet.of(
                FULL_NAME,
                PUPIL_FULL_NAME,
                PUPIL_PATRONYMIC,
                LETTER,
                MOVED_ON,
                LEFT_ON,
                MOVE_REASON,
                ORDER_NUMBER,
                ORDER_DAY);
        if (this != LESSON_PLAN) {
            unseen.add(PARALLEL);
        }
        return columns.stream().filter(column -> !unseen.contains(column)).toList();
    }

    /// Which of the columns it cannot do without are not among those found. One cell with the whole name will do for
    /// family and given name, parallel and letter for the class; a load names its teacher by number or by name.
    /// A list without numbers is matched with the register by SNILS, or by name and birth date; the child of
    /// a guardian by name and birth date or class.
    Set<Column> missing(Set<Column> found) {
        var missing = EnumSet.noneOf(Column.class);
        missing.addAll(required);
        missing.removeAll(found);
        if (found.contains(FULL_NAME)) {
            missing.remove(FAMILY_NAME);
            missing.remove(GIVEN_NAME);
        }
        if (found.contains(BIRTH_DATE) || found.contains(SNILS)) {
            missing.remove(FILE_NUMBER);
            missing.remove(PERSONNEL_NUMBER);
        }
        var named = found.contains(PUPIL_FULL_NAME)
                || found.contains(PUPIL_FAMILY_NAME) && found.contains(PUPIL_GIVEN_NAME);
        if (named && (found.contains(PUPIL_BIRTH_DATE) || found.contains(SCHOOL_CLASS))) {
            missing.remove(PUPIL_FILE_NUMBER);
        }
        if (found.contains(PARALLEL) && found.contains(LETTER) || this == PUPILS && found.contains(LEFT_ON)) {
            missing.remove(SCHOOL_CLASS);
        }
        if (this == LOAD && !found.contains(PERSONNEL_NUMBER) && !found.contains(TEACHER)) {
            missing.add(PERSONNEL_NUMBER);
        }
        return missing;
    }

    /// The key of its name in the bundles.
    public String textKey() {
        return "onboarding.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether such a workbook cannot do without a column.
    public boolean requires(Column column) {
        return required.contains(column);
    }
}
