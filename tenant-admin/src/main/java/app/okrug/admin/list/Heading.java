package app.okrug.admin.list;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/// The heading of a column; pressed, it sorts.
class Heading extends NativeTableHeaderCell {

    private Heading(boolean figures) {
        getElement().setAttribute("scope", "col");
        getElement().setAttribute("role", "columnheader");
        if (figures) {
            addClassName("admin-figures");
        }
    }

    /// A heading that only names.
    static Heading plain(String text, boolean figures) {
        var heading = new Heading(figures);
        heading.setText(text);
        return heading;
    }

    /// A heading that sorts.
    static Heading sorting(String text, boolean figures, Runnable sort) {
        var heading = new Heading(figures);
        heading.addClassName("admin-sorted");
        heading.add(new NativeButton(text, click -> sort.run()));
        return heading;
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
