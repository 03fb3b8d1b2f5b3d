package app.okrug.ui.table;

import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/// The tools above a list: a search on the left, what narrows the list beside it, what can be done on the right.
public class Tools extends Div {

    private static final int PAUSE = 300;

    private final Texts texts;
    private final Div narrowing = new Div();
    private final Div doing = new Div();

    public Tools(Texts texts) {
        this.texts = texts;
        addClassName("okrug-tools");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.text("ui.tools"));
        narrowing.addClassName("okrug-tools-narrowing");
        doing.addClassName("okrug-tools-doing");
        add(narrowing, doing);
    }

    /// Searches while the reader types, after a short pause. Compare with [app.okrug.language.Alphabet#found].
    ///
    /// @param hint what can be found, «Фамилия или класс»
    /// @return the field, so that a view can fill it from its address
    public TextField search(String hint, Consumer<String> wish) {
        var field = new TextField();
        field.addClassName("okrug-search");
        field.setPlaceholder(hint);
        field.setAriaLabel(texts.text("ui.search", hint));
        field.setPrefixComponent(Symbol.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> wish.accept(change.getValue().strip()));
        narrowing.addComponentAsFirst(field);
        return field;
    }

    /// Adds what narrows the list: a class, a term.
    public Tools narrow(Component... fields) {
        narrowing.add(fields);
        return this;
    }

    /// Adds what can be done. The foremost action comes last.
    public Tools act(Component... buttons) {
        doing.add(buttons);
        return this;
    }
}
