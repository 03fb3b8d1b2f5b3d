package app.okrug.web.diary;

import app.okrug.diary.DiaryMarks;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// The marks as they came in: `/diary/{child}/marks`.
@Route("diary/:child/marks")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class MarksView extends ChildPage {

    private static final String SHOWN = "shown";
    private static final int PART = 25;
    private static final int MOST = 1000;

    private final transient Family family;
    private final transient DiaryMarks marks;
    private final transient DiaryReader reader;
    private final transient MarksPaper paper;

    MarksView(ChildPages pages, Family family, DiaryMarks marks, DiaryReader reader, MarksPaper paper) {
        super(pages, DiaryFrame.Way.MARKS, "title.marks");
        this.family = family;
        this.marks = marks;
        this.reader = reader;
        this.paper = paper;
    }

    @Override
    Supplier<Element> content(BeforeEnterEvent event, FamilyChild child) {
        var shown = Wanted.number(event, SHOWN, PART, MOST);
        return () -> feed(child, shown);
    }

    private Element feed(FamilyChild child, int shown) {
        var feed = family.read(child, () -> marks.feed(child.person(), null, shown));
        var more = feed.earlier() == null || shown >= MOST
                ? null
                : DiaryLinks.marks(child) + "?" + SHOWN + "=" + (shown + PART);
        return paper.of(child, feed, reader.today(child), more);
    }
}
