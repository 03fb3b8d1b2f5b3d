package app.okrug.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/// The first thing the Tab key reaches: past the menu, to the page. A link with `#` would leave the page, since all
/// addresses are relative to the application's root; so it is a button that moves the focus.
class SkipLink extends NativeButton {

    private final Component target;

    SkipLink(String text, Component target) {
        super(text);
        this.target = target;
        addClassName("okrug-skip");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("this.addEventListener('click', () => $0.focus())", target.getElement());
    }
}
