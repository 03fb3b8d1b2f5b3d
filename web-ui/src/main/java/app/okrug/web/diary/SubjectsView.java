package app.okrug.web.diary;

import app.okrug.diary.DiaryMarks;
import app.okrug.diary.DiaryVisits;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// All subjects of the term: `/diary/{child}/subjects`.
@Route("diary/:child/subjects")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class SubjectsView extends ChildPage {

    private final transient Family family;
    private final transient DiaryMarks marks;
    private final transient DiaryVisits visits;
    private final transient WarningPaper warnings;
    private final transient DebtPaper debts;
    private final transient SubjectsPaper paper;

    SubjectsView(
            ChildPages pages,
            Family family,
            DiaryMarks marks,
            DiaryVisits visits,
            WarningPaper warnings,
            DebtPaper debts,
            SubjectsPaper paper) {
        super(pages, DiaryFrame.Way.SUBJECTS, "title.subjects");
        this.family = family;
        this.marks = marks;
        this.visits = visits;
        this.warnings = warnings;
        this.debts = debts;
        this.paper = paper;
    }

    @Override
    Supplier<Element> content(BeforeEnterEvent event, FamilyChild child) {
        return () -> {
            var subjects = debts.above(
                    paper.of(child, family.read(child, () -> marks.subjects(child.person()))),
                    family.read(child, () -> marks.debts(child.person())));
            return family.read(
                    child,
                    () -> warnings.above(
                            subjects, child, visits.warnings(child.person()), visits.acknowledges(child.person())));
        };
    }
}
