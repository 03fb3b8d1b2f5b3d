package app.okrug.ui.part;

import com.vaadin.flow.component.html.Span;

/// The state of a thing in one or two words, with a mark of its own shape for each [Tone].
public class StateSign extends Span {

    public StateSign(Tone tone, String words) {
        super(words);
        addClassNames("okrug-state", tone.className());
    }
}
