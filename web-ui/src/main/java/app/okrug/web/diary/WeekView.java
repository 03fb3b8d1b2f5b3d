package app.okrug.web.diary;

import app.okrug.diary.Diary;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// A week as in the paper diary: `/diary/{child}/week/{date}`.
@Route("diary/:child/week/:date?")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class WeekView extends ChildPage {

    private final transient Family family;
    private final transient Diary diary;
    private final transient DiaryReader reader;
    private final transient WeekPaper paper;

    WeekView(ChildPages pages, Family family, Diary diary, DiaryReader reader, WeekPaper paper) {
        super(pages, DiaryFrame.Way.WEEK, "title.week");
        this.family = family;
        this.diary = diary;
        this.reader = reader;
        this.paper = paper;
    }

    @Override
    Supplier<Element> content(BeforeEnterEvent event, FamilyChild child) {
        var date = Wanted.date(event).orElseGet(() -> reader.today(child));
        return () -> paper.of(child, family.read(child, () -> diary.week(child.person(), date)), reader.today(child));
    }
}
