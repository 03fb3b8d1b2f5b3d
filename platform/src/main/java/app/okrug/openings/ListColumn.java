package app.okrug.openings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of a list of schools, as the table names them.
public enum ListColumn {
    CODE("Код", true),
    NAME("Название", true),
    PRESET("Образец регламента", true),
    ZONE("Часовой пояс", false),
    FAMILY_NAME("Фамилия администратора", true),
    GIVEN_NAME("Имя администратора", true),
    PATRONYMIC("Отчество администратора", false),
    PHONE("Телефон", false),
    EMAIL("Электронная почта", false);

    private final String heading;
    private final boolean needed;

    ListColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    /// What stands above the column.
    public String heading() {
        return heading;
    }

    /// Whether a school cannot be opened without it.
    public boolean needed() {
        return needed;
    }

    /// The column under a heading, whatever its letters and the asterisk behind it.
    static Optional<ListColumn> under(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> plain(column.heading).equals(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replace("*", "")
                .replace('ё', 'е')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
