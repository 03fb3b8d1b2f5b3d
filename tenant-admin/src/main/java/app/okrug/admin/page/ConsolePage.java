package app.okrug.admin.page;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/// A page of the console: its parts below one another, in the console's own look.
@StyleSheet("theme/admin.css")
public class ConsolePage extends Div {

    public ConsolePage() {
        addClassNames("okrug-stack", "admin-page");
    }
}
