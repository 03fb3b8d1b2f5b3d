package app.okrug.web.diary;

import app.okrug.diary.DiaryVisits;
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
import org.jspecify.annotations.Nullable;

/// One day: `/diary/{child}/{date}`.
@Route("diary/:child/:date?")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class DayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Family family;
    private final transient DiaryReader reader;
    private final transient DiaryVisits visits;
    private final transient WarningPaper warnings;
    private final transient DiaryFrame frame;
    private final transient DayPaper paper;
    private final transient DiaryWords words;
    private final DiarySheet sheet;
    private String title = "";

    DayView(
            Family family,
            DiaryReader reader,
            DiaryVisits visits,
            WarningPaper warnings,
            DiaryFrame frame,
            DayPaper paper,
            DiaryWords words,
            DiarySheets sheets) {
        this.family = family;
        this.reader = reader;
        this.visits = visits;
        this.warnings = warnings;
        this.frame = frame;
        this.paper = paper;
        this.words = words;
        this.sheet = sheets.blank();
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var child = family.find(Wanted.child(event));
        var date = Wanted.date(event).orElse(null);
        var children = family.children().children();
        title = words.text("title.of", child.givenName());
        sheet.draw(() -> page(children, child, date));
    }

    private Element page(List<FamilyChild> children, FamilyChild child, @Nullable LocalDate date) {
        var page = frame.page(children, child, DiaryFrame.Way.DAY);
        warnings.add(page, family.read(child, () -> visits.warnings(child.person())));
        page.appendChild(paper.of(child, reader.day(child, date), reader.visit(child), reader.now(child)));
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
