package app.okrug.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightAction;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/// The pages that belong together, above each of them: marks, topics, homework of one course. They are links, so that
/// each has its address; they look like tabs. (Vaadin's tabs break `aria-required-children`.)
public class SubPages extends Nav {

    /// @param label what they are about, for who does not see them beside each other
    public SubPages(String label) {
        addClassName("okrug-sub-pages");
        getElement().setAttribute("aria-label", label);
    }

    /// On a narrow screen the pages are scrolled; the one in view is brought into sight.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                requestAnimationFrame(() => {
                  const current = this.querySelector('[aria-current=page]');
                  if (current && this.scrollWidth > this.clientWidth) {
                    this.scrollLeft = current.offsetLeft - this.offsetLeft - (this.clientWidth - current.offsetWidth) / 2;
                  }
                })""");
    }

    /// Adds a page: `new RouterLink(title, View.class, parameters)`. The one in view marks itself.
    public SubPages page(RouterLink link) {
        HighlightAction<RouterLink> say = (page, current) -> {
            if (current) {
                page.getElement().setAttribute("aria-current", "page");
            } else {
                page.getElement().removeAttribute("aria-current");
            }
        };
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction(say);
        link.addClassName("okrug-sub-page");
        add(link);
        return this;
    }
}
