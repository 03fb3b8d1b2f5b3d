package app.okrug.web.journal;

import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.journal.JournalShelf;
import app.okrug.language.Texts;
import app.okrug.remarks.RemarkShelf;
import app.okrug.ui.guard.Requires;
import app.okrug.web.remarks.RemarkDeeds;
import app.okrug.web.remarks.RemarkStrip;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/// The journal: the list of pages within reach, or one page, `/journal/{course}/{term}`.
@StyleSheet("context://journal/teacher.css")
@Route("journal/:course?/:term?")
@Menu(title = "web.journal.title", order = 20, icon = "journal")
@Requires(Right.JOURNAL_VIEW)
class JournalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final JournalShelf shelf;
    private final RemarkShelf remarks;
    private final RemarkDeeds deeds;
    private final Texts texts;

    JournalView(JournalShelf shelf, RemarkShelf remarks, RemarkDeeds deeds, Texts texts) {
        this.shelf = shelf;
        this.remarks = remarks;
        this.deeds = deeds;
        this.texts = texts;
        addClassName("journal-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var course = parameters.get("course").map(JournalView::id);
        removeAll();
        if (course.isEmpty()) {
            add(new JournalIndex(shelf.places(), texts));
            return;
        }
        var id = new CourseId(course.get());
        var term = parameters
                .get("term")
                .map(JournalView::id)
                .orElseGet(() -> shelf.term(id).value());
        var strip = new RemarkStrip(id, remarks, deeds);
        add(strip, new JournalPageHost(id.value(), term, strip, texts));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new UnknownAddress();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.journal.title");
    }
}
