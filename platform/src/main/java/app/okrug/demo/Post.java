package app.okrug.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A post in the demonstration's schools: what its holder does, and of which class he is the class teacher.
enum Post {
    ADMINISTRATOR("Администратор системы", null, List.of()),
    DIRECTOR("Директор", null, List.of()),
    DEPUTY("Заместитель директора по УВР", null, List.of()),
    SECRETARY("Секретарь", null, List.of()),
    STAFF_OFFICER("Специалист по кадрам", null, List.of()),
    NURSE("Медицинский работник", null, List.of()),
    PSYCHOLOGIST("Педагог-психолог", null, List.of()),
    PRIMARY_ONE("Учитель начальных классов", "1А", List.of("Русский язык", "Математика")),
    PRIMARY_THREE("Учитель начальных классов", "3А", List.of("Русский язык", "Математика")),
    RUSSIAN_YOUNGER("Учитель", "7А", List.of("Русский язык", "Литература")),
    RUSSIAN_OLDER("Учитель", "8А", List.of("Русский язык", "Литература")),
    MATHS_YOUNGER("Учитель", "5А", List.of("Математика", "Алгебра", "Геометрия")),
    MATHS_OLDER("Учитель", null, List.of("Алгебра", "Геометрия")),
    ENGLISH_ONE("Учитель", "6А", List.of("Английский язык")),
    ENGLISH_TWO("Учитель", "8Б", List.of("Английский язык")),
    INFORMATICS("Учитель", null, List.of("Информатика")),
    HISTORY("Учитель", "11А", List.of("История", "Обществознание")),
    GEOGRAPHY("Учитель", null, List.of("География")),
    BIOLOGY("Учитель", "9А", List.of("Биология")),
    PHYSICS("Учитель", null, List.of("Физика")),
    CHEMISTRY("Учитель", null, List.of("Химия")),
    ARTS("Учитель", null, List.of("Музыка", "Изобразительное искусство")),
    TECHNOLOGY("Учитель", null, List.of("Технология")),
    SPORT("Учитель", null, List.of("Физическая культура"));

    final String position;
    final @Nullable String classTeacherOf;
    final List<String> subjects;

    Post(String position, @Nullable String classTeacherOf, List<String> subjects) {
        this.position = position;
        this.classTeacherOf = classTeacherOf;
        this.subjects = subjects;
    }

    /// The number in the staff list, which tells the person in imports.
    String personnelNumber() {
        return Integer.toString(1001 + ordinal());
    }

    boolean teaches() {
        return !subjects.isEmpty();
    }
}
