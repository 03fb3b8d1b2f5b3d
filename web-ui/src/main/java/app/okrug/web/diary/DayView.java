package app.okrug.web.diary;

import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// One day: `/diary/{child}/{date}`.
@Route("diary/:child/:date?")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class DayView extends ChildPage {

    private final transient DiaryReader reader;
    private final transient DayPaper paper;

    DayView(ChildPages pages, DiaryReader reader, DayPaper paper) {
        super(pages, DiaryFrame.Way.DAY, "title.of");
        this.reader = reader;
        this.paper = paper;
    }

    @Override
    Supplier<Element> content(BeforeEnterEvent event, FamilyChild child) {
        var date = Wanted.date(event).orElse(null);
        return () -> paper.of(child, reader.day(child, date), reader.visit(child), reader.now(child));
    }
}
