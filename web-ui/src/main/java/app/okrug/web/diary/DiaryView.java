package app.okrug.web.diary;

import app.okrug.diary.DiaryUnavailable;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OfFamily;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.jsoup.nodes.Element;

/// The first page of a family: today for all children, or the diary of the only one.
@Route("diary")
@PageTitle("diary.title")
@Menu(title = "diary.title", order = 10, icon = "diary")
@OfFamily
class DiaryView extends Div implements BeforeEnterObserver {

    private final transient Family family;
    private final transient DiaryReader reader;
    private final transient DiaryFrame frame;
    private final transient FamilyPaper paper;
    private final DiarySheet sheet;

    DiaryView(Family family, DiaryReader reader, DiaryFrame frame, FamilyPaper paper, DiarySheets sheets) {
        this.family = family;
        this.reader = reader;
        this.frame = frame;
        this.paper = paper;
        this.sheet = sheets.blank();
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var known = family.children();
        if (known.children().size() == 1 && known.unavailable().isEmpty()) {
            event.forwardTo(DiaryLinks.child(known.children().getFirst()));
        } else {
            sheet.draw(this::page);
        }
    }

    private Element page() {
        var known = family.children();
        var page = frame.page(known.children());
        known.children().forEach(child -> page.appendChild(child(child)));
        known.unavailable().forEach(school -> page.appendChild(paper.unavailable(school)));
        if (known.children().isEmpty() && known.unavailable().isEmpty()) {
            page.appendChild(paper.nobody());
        }
        return page;
    }

    /// One school that fails leaves the others as they are.
    private Element child(FamilyChild child) {
        try {
            return paper.of(
                    child, reader.day(child, null), Objects.requireNonNull(reader.visit(child)), reader.now(child));
        } catch (DiaryUnavailable failed) {
            return paper.unavailable(child.givenName() + ", " + failed.school());
        }
    }
}
