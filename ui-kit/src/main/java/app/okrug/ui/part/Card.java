package app.okrug.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// A part of a page with a heading of its own.
public class Card extends Section {

    public Card(String heading, Component... content) {
        addClassName("okrug-card");
        var title = new H2(heading);
        add(title);
        add(content);
    }
}
