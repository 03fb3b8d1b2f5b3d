package app.okrug.onboarding.reading;

import static app.okrug.onboarding.reading.Column.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The kinds of workbooks (004 ¶4), in the order in which they are applied: each needs only those before it.
public enum Kind {
    INSTITUTION("Учреждение", List.of(PARAMETER, PARAMETER_VALUE), List.of()),
    PLAN("Учебный план", List.of(SUBJECT), List.of()),
    PUPILS(
            "Ученики",
            List.of(FILE_NUMBER, FAMILY_NAME, GIVEN_NAME, SCHOOL_CLASS),
            List.of(
                    PATRONYMIC, FULL_NAME, SEX, BIRTH_DATE, SUBGROUP, SNILS, ADDRESS, PHONE, ENROLLED_ON, FORM, MEALS)),
    STAFF(
            "Сотрудники",
            List.of(PERSONNEL_NUMBER, FAMILY_NAME, GIVEN_NAME, POSITION),
            List.of(
                    PATRONYMIC,
                    FULL_NAME,
                    SEX,
                    BIRTH_DATE,
                    SUBJECTS,
                    QUALIFICATION,
                    EDUCATION,
                    HIRED_ON,
                    SNILS,
                    PHONE,
                    EMAIL,
                    ROOM,
                    CLASS_TEACHER_OF)),
    GUARDIANS(
            "Родители",
            List.of(FAMILY_NAME, GIVEN_NAME, KINSHIP, PUPIL_FILE_NUMBER),
            List.of(
                    PATRONYMIC,
                    FULL_NAME,
                    SNILS,
                    PHONE,
                    EMAIL,
                    PUPIL_FAMILY_NAME,
                    PUPIL_GIVEN_NAME,
                    SCHOOL_CLASS,
                    PAPER_EXTRACT)),
    LOAD(
            "Педагогическая нагрузка",
            List.of(SCHOOL_CLASS, SUBJECT, WEEKLY_HOURS),
            List.of(SUBGROUP, TEACHER, PERSONNEL_NUMBER)),
    LESSON_PLAN("КТП", List.of(LESSON_NUMBER, TOPIC), List.of(SECTION, WORK_TYPE, HOURS, HOMEWORK, SUBJECT, PARALLEL)),
    TIMETABLE(
            "Расписание",
            List.of(SCHOOL_CLASS, WEEKDAY, LESSON_NUMBER, SUBJECT),
            List.of(SUBGROUP, TEACHER, PERSONNEL_NUMBER, ROOM));

    private final String title;
    private final List<Column> required;
    private final List<Column> columns;

    Kind(String title, List<Column> required, List<Column> others) {
        this.title = title;
        this.required = required;
        this.columns = Stream.concat(required.stream(), others.stream()).toList();
    }

    /// What schools call such a workbook.
    public String title() {
        return title;
    }

    /// The columns such a workbook may have.
    public List<Column> columns() {
        return columns;
    }

    /// Which of the columns it cannot do without are not among those found. One cell with the whole name will do for
    /// family and given name; a load names its teacher by number or by name.
    Set<Column> missing(Set<Column> found) {
        var missing = EnumSet.noneOf(Column.class);
        missing.addAll(required);
        missing.removeAll(found);
        if (found.contains(FULL_NAME)) {
            missing.remove(FAMILY_NAME);
            missing.remove(GIVEN_NAME);
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

    boolean requires(Column column) {
        return required.contains(column);
    }
}
