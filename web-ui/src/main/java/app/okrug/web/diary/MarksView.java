package app.okrug.web.diary;

import app.okrug.diary.DiaryMarks;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jsoup.nodes.Element;

/// The marks as they came in: `/diary/{child}/marks`.
@Route("diary/:child/marks")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class MarksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOWN = "shown";
    private static final int PART = 25;
    private static final int MOST = 1000;

    private final transient Family family;
    private final transient DiaryMarks marks;
    private final transient DiaryReader reader;
    private final transient DiaryFrame frame;
    private final transient MarksPaper paper;
    private final transient DiaryWords words;
    private final DiarySheet sheet;
    private String title = "";

    MarksView(
            Family family,
            DiaryMarks marks,
            DiaryReader reader,
            DiaryFrame frame,
            MarksPaper paper,
            DiaryWords words,
            DiarySheets sheets) {
        this.family = family;
        this.marks = marks;
        this.reader = reader;
        this.frame = frame;
        this.paper = paper;
        this.words = words;
        this.sheet = sheets.blank();
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var child = family.find(Wanted.child(event));
        var shown = Wanted.number(event, SHOWN, PART, MOST);
        var children = family.children().children();
        title = words.text("title.marks", child.givenName());
        sheet.draw(() -> page(children, child, shown));
    }

    private Element page(List<FamilyChild> children, FamilyChild child, int shown) {
        var page = frame.page(children, child, DiaryFrame.Way.MARKS);
        var feed = family.read(child, () -> marks.feed(child.person(), null, shown));
        var more = feed.earlier() == null || shown >= MOST
                ? null
                : DiaryLinks.marks(child) + "?" + SHOWN + "=" + (shown + PART);
        page.appendChild(paper.of(child, feed, reader.today(child), more));
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
