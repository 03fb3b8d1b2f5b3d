package app.okrug.admin.rights;

import app.okrug.language.Texts;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// What the shapes in the cells mean.
class Legend extends UnorderedList {

    Legend(Texts texts) {
        addClassName("matrix-legend");
        for (var look : CellLook.values()) {
            var sign = new Span(look.mark());
            sign.addClassNames("matrix-cell", "matrix-" + look.style());
            sign.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(sign, new Span(texts.text("admin.rights.legend." + look))));
        }
        var cited = new Span();
        cited.addClassNames("matrix-cell", "matrix-cited");
        cited.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(cited, new Span(texts.text("admin.rights.legend.cited"))));
    }
}
