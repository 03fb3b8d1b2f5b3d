package app.okrug.admin.page;

import com.vaadin.flow.component.html.Paragraph;

/// What a page is for, in a sentence or two under its heading.
public class Lead extends Paragraph {

    public Lead(String text) {
        super(text);
        addClassName("admin-lead");
    }
}
