package app.okrug.ui.help;

import app.okrug.language.Language;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// The statement on accessibility: the level aimed at, what is known to be wrong, whom to tell.
@Route("accessibility")
@PageTitle("ui.accessibility.title")
@OpenPage("says nothing about anybody")
class AccessibilityView extends Article {

    AccessibilityView(HelpTexts texts) {
        addClassName("okrug-prose");
        add(new Html(texts.on(AccessibilityView.class, Language.current())));
    }
}
