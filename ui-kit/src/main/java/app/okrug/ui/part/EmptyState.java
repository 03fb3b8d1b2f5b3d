package app.okrug.ui.part;

import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Nothing to show yet: says why, and what the next step is.
public class EmptyState extends Div {

    /// @param what what is missing, «В классе пока нет учеников»
    /// @param next the next step in words, «Загрузите список или добавьте ученика»
    /// @param steps buttons or links that take it; may be none
    public EmptyState(Symbol symbol, String what, String next, Component... steps) {
        addClassName("okrug-empty");
        var sign = new Div(symbol.icon());
        sign.addClassName("okrug-empty-sign");
        add(sign, new H2(what), new Paragraph(next));
        if (steps.length > 0) {
            var row = new Div(steps);
            row.addClassName("okrug-row");
            add(row);
        }
    }
}
