package app.okrug.web.journal;

import app.okrug.access.Right;
import app.okrug.language.Texts;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/// One subject over all classes of a parallel, `/parallel/{subject}/{parallel}/{term}`.
@StyleSheet("context://journal/teacher.css")
@Route("parallel/:subject/:parallel/:term?")
@Requires(Right.JOURNAL_VIEW)
class ParallelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;

    ParallelView(Texts texts) {
        this.texts = texts;
        addClassNames("journal-view", "parallel-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        removeAll();
        var back = new Anchor("journal", Symbol.BACK.icon(), new Span(texts.text("web.journal.title")));
        back.addClassName("parallel-back");
        back.getElement().setAttribute("router-link", true);
        add(
                back,
                new ParallelPageHost(
                        parameters.get("subject").map(ParallelView::id).orElseThrow(UnknownAddress::new),
                        parameters.get("parallel").map(ParallelView::parallel).orElseThrow(UnknownAddress::new),
                        parameters.get("term").map(ParallelView::id).orElse(null),
                        texts));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new UnknownAddress();
        }
    }

    private static int parallel(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new UnknownAddress();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.parallel.title");
    }
}
