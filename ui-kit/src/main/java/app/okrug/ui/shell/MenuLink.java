package app.okrug.ui.shell;

import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HighlightAction;
import com.vaadin.flow.router.HighlightCondition;
import com.vaadin.flow.router.RouterLink;

/// A link of the menu. The one that leads to the page in view says so to the eye and to a reader program.
class MenuLink extends RouterLink {

    MenuLink(Texts texts, MenuLine line) {
        setRoute(line.view());
        addClassName("okrug-menu-link");
        var title = new Span(line.title());
        title.addClassName("okrug-menu-title");
        add(Symbol.named(line.icon()), title);
        if (line.waiting() > 0) {
            var waiting = new Span(Integer.toString(line.waiting()));
            waiting.addClassName("okrug-menu-count");
            waiting.getElement().setAttribute("role", "img");
            waiting.getElement().setAttribute("aria-label", texts.counted("ui.menu.waiting", line.waiting()));
            add(waiting);
        }

        HighlightCondition<RouterLink> inView = (link, navigation) -> line.holds(path(navigation));
        setHighlightCondition(inView);
        HighlightAction<RouterLink> say = (link, current) -> {
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        };
        setHighlightAction(say);
    }

    private static String path(AfterNavigationEvent navigation) {
        return navigation.getLocation().getPath();
    }
}
