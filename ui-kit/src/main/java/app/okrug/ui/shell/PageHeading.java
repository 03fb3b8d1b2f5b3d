package app.okrug.ui.shell;

import app.okrug.language.Texts;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;

/// The title of the page in view, in the reader's language.
final class PageHeading {

    private PageHeading() {}

    /// A title told by the view itself is final; the one of its annotation is the key of a text.
    static String of(AfterNavigationEvent event, Texts texts) {
        var view = event.getActiveChain().getFirst();
        if (view instanceof HasDynamicTitle titled) {
            return titled.getPageTitle();
        }
        var title = view.getClass().getAnnotation(PageTitle.class);
        return title == null ? texts.text("ui.product") : texts.text(title.value());
    }
}
