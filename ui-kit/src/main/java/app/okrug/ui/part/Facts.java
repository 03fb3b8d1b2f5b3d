package app.okrug.ui.part;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/// What is known about one thing: names on the left, values on the right, on a phone below each other.
public class Facts extends DescriptionList {

    private final transient Texts texts;

    public Facts(Texts texts) {
        this.texts = texts;
        addClassName("okrug-facts");
    }

    /// A fact in words. One that is not known is shown as a dash.
    ///
    /// @param key the key of its name
    public Facts fact(String key, @Nullable String value) {
        return row(key, new Description(value == null || value.isBlank() ? texts.text("ui.unknown") : value));
    }

    /// A fact that is more than words: a link, a state.
    public Facts fact(String key, Component value) {
        return row(key, new Description(value));
    }

    private Facts row(String key, Description value) {
        var row = new Div();
        row.getElement().appendChild(new Term(texts.text(key)).getElement(), value.getElement());
        getElement().appendChild(row.getElement());
        return this;
    }
}
