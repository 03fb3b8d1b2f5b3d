package app.okrug.web.diary;

import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiaryMarks;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// One subject in the year: `/diary/{child}/subjects/{course}`.
@Route("diary/:child/subjects/:course")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class SubjectView extends ChildPage {

    private final transient Family family;
    private final transient DiaryMarks marks;
    private final transient SubjectPaper paper;

    SubjectView(ChildPages pages, Family family, DiaryMarks marks, SubjectPaper paper) {
        super(pages, DiaryFrame.Way.SUBJECTS, "title.subjects");
        this.family = family;
        this.marks = marks;
        this.paper = paper;
    }

    @Override
    Supplier<Element> content(BeforeEnterEvent event, FamilyChild child) {
        var course = new CourseId(Wanted.course(event));
        return () -> paper.of(child, family.read(child, () -> marks.subject(child.person(), course)));
    }
}
