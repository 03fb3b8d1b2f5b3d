package app.okrug.ui.shell;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One entry of the menu that this reader may open.
///
/// @param view where it leads
/// @param path its address
/// @param title in the reader's language
/// @param icon the name of a [app.okrug.ui.icon.Symbol]; may be empty
/// @param below the addresses of other entries that lie below this one
/// @param waiting how much waits behind it; 0 for nothing
record MenuLine(
        Class<? extends Component> view,
        String path,
        String title,
        @Nullable String icon,
        MenuSection section,
        List<String> below,
        int waiting) {

    /// The entries for the reader: views with `@Menu` whose guard lets them in.
    static List<MenuLine> forReader(Texts texts, List<MenuCount> counts) {
        var entries = MenuConfiguration.getMenuEntries();
        var paths = entries.stream().map(MenuEntry::path).toList();
        return entries.stream()
                .flatMap(entry -> line(entry, paths, texts, counts).stream())
                .toList();
    }

    private static Optional<MenuLine> line(MenuEntry entry, List<String> paths, Texts texts, List<MenuCount> counts) {
        var view = entry.menuClass();
        if (view == null) {
            return Optional.empty();
        }
        var order = Objects.requireNonNullElse(entry.order(), 0.0);
        var below = paths.stream()
                .filter(path -> !trimmed(path).equals(trimmed(entry.path())) && within(path, entry.path()))
                .toList();
        var waiting = counts.stream()
                .filter(count -> trimmed(count.path()).equals(trimmed(entry.path())))
                .mapToInt(MenuCount::waiting)
                .sum();
        return Optional.of(new MenuLine(
                view, entry.path(), texts.text(entry.title()), entry.icon(), MenuSection.of(order), below, waiting));
    }

    /// Whether a location is this entry's page or one below it that is nearer to no other entry.
    boolean holds(String location) {
        return within(location, path) && below.stream().noneMatch(nearer -> within(location, nearer));
    }

    private static boolean within(String location, String path) {
        var own = trimmed(path);
        var there = trimmed(location);
        return there.equals(own) || (!own.isEmpty() && there.startsWith(own + "/"));
    }

    private static String trimmed(String path) {
        return Stream.of(path.split("/"))
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + "/" + right)
                .orElse("");
    }
}
