package app.okrug.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The headings of the menu. An entry belongs to the section of its order's hundred: `@Menu(order = 210)` is the second
/// hundred, so it stands under [#PEOPLE].
public enum MenuSection {
    /// The day's work; it has no heading, since everything else is beside it.
    DAY,
    PLAN,
    PEOPLE,
    SCHOOL,
    REGULATION,
    OFFICE;

    /// The section of an entry. Orders past the last section stand in the last one.
    public static MenuSection of(double order) {
        var hundred = Math.clamp((long) order / 100, 0, values().length - 1);
        return values()[hundred];
    }

    /// The entries of this section among all, in their order.
    List<MenuLine> among(List<MenuLine> lines) {
        return lines.stream().filter(line -> line.section() == this).toList();
    }

    /// Sections in the order of the menu.
    static Stream<MenuSection> all() {
        return Stream.of(values());
    }

    /// The key of the heading.
    String key() {
        return "ui.menu." + name().toLowerCase(Locale.ROOT);
    }
}
