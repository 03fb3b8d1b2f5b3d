package app.okrug.ui.shell;

import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The menu of a phone, where a thumb reaches: the first entries, and a button for all the others.
class BottomBar extends Nav {

    private static final int PLACES = 5;

    /// @param openMenu shows the whole menu
    BottomBar(Texts texts, List<MenuLine> lines, Runnable openMenu) {
        addClassName("okrug-bottom");
        getElement().setAttribute("aria-label", texts.text("ui.menu.short"));
        var all = lines.size() <= PLACES;
        lines.stream()
                .limit(all ? PLACES : PLACES - 1)
                .map(line -> new MenuLink(texts, line))
                .forEach(this::add);
        if (!all) {
            var title = new Span(texts.text("ui.menu.more"));
            title.addClassName("okrug-menu-title");
            var more = new NativeButton();
            more.addClassName("okrug-menu-link");
            more.add(Symbol.MORE.icon(), title);
            more.addClickListener(click -> openMenu.run());
            add(more);
        }
    }
}
