package app.okrug.onboarding;

import app.okrug.onboarding.workbook.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The workbooks of a school, as its people filled them in.
public final class SchoolFourteen {

    private static final List<String> FILES = List.of(
            "Родители",
            "Расписание",
            "КТП Алгебра 8 класс",
            "КТП Английский язык 7 класс",
            "КТП Русский язык 5 класс",
            "КТП Физика 9 класс",
            "Педагогическая нагрузка",
            "Сотрудники",
            "Ученики",
            "Учебный план",
            "Учреждение");

    private SchoolFourteen() {}

    /// All of them, not in the order in which they need each other.
    public static List<Upload> files() {
        return FILES.stream().map(SchoolFourteen::file).toList();
    }

    public static List<Upload> files(String... names) {
        return Stream.of(names).map(SchoolFourteen::file).toList();
    }

    public static Upload file(String name) {
        try (var stream = SchoolFourteen.class.getResourceAsStream("/school-14/" + name + ".xlsx")) {
            return new Upload(name + ".xlsx", Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
