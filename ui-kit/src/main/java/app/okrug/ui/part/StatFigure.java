package app.okrug.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/// One number that matters, what it counts, and the way to the list behind it.
public class StatFigure extends Div {

    /// @param value as written, «12» or «87 %»
    /// @param what what it counts, «уроков без записи»
    /// @param note what to compare it with; null for none
    /// @param list the address of the list behind it; null when there is none
    public StatFigure(Tone tone, String value, String what, @Nullable String note, @Nullable String list) {
        addClassNames("okrug-figure", "okrug-card", tone.className());
        var number = new Span(value);
        number.addClassName("okrug-figure-value");
        var counted = new Span(what);
        counted.addClassName("okrug-figure-what");
        if (list == null) {
            add(number, counted);
        } else {
            var link = new Anchor(list, number, counted);
            link.addClassName("okrug-figure-link");
            add(link);
        }
        if (note != null) {
            var remark = new Span(note);
            remark.addClassName("okrug-muted");
            add(remark);
        }
    }
}
