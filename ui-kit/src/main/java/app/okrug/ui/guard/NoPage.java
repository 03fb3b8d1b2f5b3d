package app.okrug.ui.guard;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// What the pages that say no have in common: a title, an explanation, the way back.
public abstract sealed class NoPage extends Div implements HasDynamicTitle
        permits RefusalPage, RefusedDeedPage, UnknownPage, FailurePage {

    final transient Texts texts;
    private String title;

    NoPage(Texts texts) {
        this.texts = texts;
        this.title = texts.text("ui.product");
        addClassName("okrug-no");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /// Says that something is not there, whether it does not exist or belongs to somebody else: the same words for
    /// both.
    void sayUnknown() {
        say("ui.unknown.title", new Paragraph(texts.text("ui.unknown.text")));
    }

    /// Fills the page.
    void say(String titleKey, Component... content) {
        title = texts.text(titleKey);
        add(content);
        add(new Anchor("./", texts.text("ui.to.first.page")));
    }
}
