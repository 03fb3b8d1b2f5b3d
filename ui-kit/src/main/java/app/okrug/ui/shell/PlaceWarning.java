package app.okrug.ui.shell;

import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// What everybody at the present place must know, above each of its pages.
class PlaceWarning extends Div {

    private final Span words = new Span();

    PlaceWarning() {
        addClassName("okrug-place-warning");
        getElement().setAttribute("role", "status");
        add(Symbol.WARNING.icon(), words);
    }

    /// Read anew on each page: the office may have taken a step meanwhile.
    void show(Visitor visitor) {
        var warning = visitor.warning();
        words.setText(warning.orElse(""));
        setVisible(warning.isPresent());
    }
}
