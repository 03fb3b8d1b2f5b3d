package app.okrug.web.diary;

import app.okrug.diary.DiaryMarks;
import app.okrug.diary.DiaryVisits;
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

/// All subjects of the term: `/diary/{child}/subjects`.
@Route("diary/:child/subjects")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class SubjectsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Family family;
    private final transient DiaryMarks marks;
    private final transient DiaryVisits visits;
    private final transient WarningPaper warnings;
    private final transient DiaryFrame frame;
    private final transient SubjectsPaper paper;
    private final transient DiaryWords words;
    private final DiarySheet sheet;
    private String title = "";

    SubjectsView(
            Family family,
            DiaryMarks marks,
            DiaryVisits visits,
            WarningPaper warnings,
            DiaryFrame frame,
            SubjectsPaper paper,
            DiaryWords words,
            DiarySheets sheets) {
        this.family = family;
        this.marks = marks;
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
        var children = family.children().children();
        title = words.text("title.subjects", child.givenName());
        sheet.draw(() -> page(children, child));
    }

    private Element page(List<FamilyChild> children, FamilyChild child) {
        var page = frame.page(children, child, DiaryFrame.Way.SUBJECTS);
        warnings.add(page, family.read(child, () -> visits.warnings(child.person())));
        page.appendChild(paper.of(child, family.read(child, () -> marks.subjects(child.person()))));
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
