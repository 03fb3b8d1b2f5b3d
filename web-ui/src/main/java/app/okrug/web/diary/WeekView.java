package app.okrug.web.diary;

import app.okrug.diary.Diary;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;

/// A week as in the paper diary: `/diary/{child}/week/{date}`.
@Route("diary/:child/week/:date?")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class WeekView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Family family;
    private final transient Diary diary;
    private final transient DiaryReader reader;
    private final transient DiaryFrame frame;
    private final transient WeekPaper paper;
    private final transient DiaryWords words;
    private final DiarySheet sheet;
    private String title = "";

    WeekView(
            Family family,
            Diary diary,
            DiaryReader reader,
            DiaryFrame frame,
            WeekPaper paper,
            DiaryWords words,
            DiarySheets sheets) {
        this.family = family;
        this.diary = diary;
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
        var date = Wanted.date(event).orElseGet(() -> reader.today(child));
        var children = family.children().children();
        title = words.text("title.week", child.givenName());
        sheet.draw(() -> page(children, child, date));
    }

    private Element page(List<FamilyChild> children, FamilyChild child, LocalDate date) {
        var page = frame.page(children, child, DiaryFrame.Way.WEEK);
        var week = family.read(child, () -> diary.week(child.person(), date));
        page.appendChild(paper.of(child, week, reader.today(child)));
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
