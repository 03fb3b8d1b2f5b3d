package app.okrug.admin.list;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/// The heading of a column; pressed, it sorts.
class Heading extends NativeTableHeaderCell {

    Heading(String text, boolean figures) {
        getElement().setAttribute("scope", "col");
        getElement().setAttribute("role", "columnheader");
        if (figures) {
            addClassName("admin-figures");
        }
        setText(text);
    }

    /// A heading that sorts.
    Heading(String text, boolean figures, Runnable sort) {
        this("", figures);
        addClassName("admin-sorted");
        var button = new NativeButton(text, click -> sort.run());
        add(button);
    }

    /// Says whether the list follows this column now.
    void sorted(boolean here, boolean descending) {
        if (here) {
            getElement().setAttribute("aria-sort", descending ? "descending" : "ascending");
        } else {
            getElement().removeAttribute("aria-sort");
        }
    }
}
