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
record MenuLine(
        Class<? extends Component> view, String path, String title, @Nullable String icon, MenuSection section) {

    /// The entries for the reader: views with `@Menu` whose guard lets them in.
    static List<MenuLine> forReader(Texts texts) {
        return MenuConfiguration.getMenuEntries().stream()
                .flatMap(entry -> line(entry, texts).stream())
                .toList();
    }

    private static Optional<MenuLine> line(MenuEntry entry, Texts texts) {
        var view = entry.menuClass();
        if (view == null) {
            return Optional.empty();
        }
        var order = Objects.requireNonNullElse(entry.order(), 0.0);
        return Optional.of(new MenuLine(
                view, entry.path(), texts.text(entry.title()), entry.icon(), MenuSection.of(order)));
    }

    /// Whether a location is this entry's page or one below it.
    boolean holds(String location) {
        var own = trimmed(path);
        var there = trimmed(location);
        return there.equals(own) || !own.isEmpty() && there.startsWith(own + "/");
    }

    private static String trimmed(String path) {
        return Stream.of(path.split("/"))
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + "/" + right)
                .orElse("");
    }
}
