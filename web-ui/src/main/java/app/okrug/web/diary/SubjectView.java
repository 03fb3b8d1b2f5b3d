package app.okrug.web.diary;

import app.okrug.curriculum.CourseId;
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

/// One subject in the year: `/diary/{child}/subjects/{course}`.
@Route("diary/:child/subjects/:course")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class SubjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Family family;
    private final transient DiaryMarks marks;
    private final transient DiaryFrame frame;
    private final transient SubjectPaper paper;
    private final transient DiaryWords words;
    private final DiarySheet sheet;
    private String title = "";

    SubjectView(
            Family family,
            DiaryMarks marks,
            DiaryFrame frame,
            SubjectPaper paper,
            DiaryWords words,
            DiarySheets sheets) {
        this.family = family;
        this.marks = marks;
        this.frame = frame;
        this.paper = paper;
        this.words = words;
        this.sheet = sheets.blank();
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var child = family.find(Wanted.child(event));
        var course = new CourseId(Wanted.course(event));
        var children = family.children().children();
        title = words.text("title.subjects", child.givenName());
        sheet.draw(() -> page(children, child, course));
    }

    private Element page(List<FamilyChild> children, FamilyChild child, CourseId course) {
        var page = frame.page(children, child, DiaryFrame.Way.SUBJECTS);
        page.appendChild(paper.of(child, family.read(child, () -> marks.subject(child.person(), course))));
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
