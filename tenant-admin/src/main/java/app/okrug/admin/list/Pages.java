package app.okrug.admin.list;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/// Below a long list: where in it the reader is, one page back, one page on. Out of sight while the list is short.
class Pages extends Nav {

    private final Texts texts;
    private final int size;
    private final Span where = new Span();
    private final Button back;
    private final Button on;
    private int page;

    Pages(Texts texts, int size, IntConsumer turned) {
        this.texts = texts;
        this.size = size;
        addClassName("admin-pages");
        getElement().setAttribute("aria-label", texts.text("admin.list.pages"));
        where.getElement().setAttribute("role", "status");
        back = new Button(texts.text("admin.list.back"), click -> turned.accept(page - 1));
        on = new Button(texts.text("admin.list.on"), click -> turned.accept(page + 1));
        add(where, back, on);
    }

    /// Shows a page of so many lines.
    void show(int number, int lines) {
        page = number;
        var last = Math.min((number + 1) * size, lines);
        setVisible(lines > size);
        where.setText(texts.text("admin.list.where", number * size + 1, last, lines));
        back.setEnabled(number > 0);
        on.setEnabled(last < lines);
    }
}
