package app.okrug.ui.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// The mark of the product: a ring, the district, and one school in it. Leads to the first page.
class Brand extends RouterLink {

    private static final String MARK = """
            <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">\
            <path fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" \
            d="M19.56 5.06A11.5 11.5 0 1 0 26.94 12.44"/>\
            <circle class="okrug-mark-school" cx="24.13" cy="7.87" r="3.5"/></svg>""";

    /// @param name the product's name in the reader's language
    Brand(String name) {
        addClassName("okrug-brand");
        getElement().setAttribute("href", "");
        getElement().setAttribute("router-link", true);
        var word = new Span(name);
        word.addClassName("okrug-brand-name");
        add(new Svg(MARK), word);
    }
}
