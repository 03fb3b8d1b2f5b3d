package app.okrug.web.diary;

import app.okrug.diary.DiaryVisits;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One day: `/diary/{child}/{date}`.
@Route("diary/:child/:date?")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class DayView extends ChildPage {

    private final transient Family family;
    private final transient DiaryReader reader;
    private final transient DiaryVisits visits;
    private final transient WarningPaper warnings;
    private final transient DayPaper paper;

    DayView(
            ChildPages pages,
            Family family,
            DiaryReader reader,
            DiaryVisits visits,
            WarningPaper warnings,
            DayPaper paper) {
        super(pages, DiaryFrame.Way.DAY, "title.of");
        this.family = family;
        this.reader = reader;
        this.visits = visits;
        this.warnings = warnings;
        this.paper = paper;
    }

    @Override
    Supplier<Element> content(BeforeEnterEvent event, FamilyChild child) {
        var date = Wanted.date(event).orElse(null);
        return () -> page(child, date);
    }

    private Element page(FamilyChild child, @Nullable LocalDate date) {
        var day = paper.of(child, reader.day(child, date), reader.visit(child), reader.now(child));
        return family.read(
                child,
                () -> warnings.above(day, child, visits.warnings(child.person()), visits.acknowledges(child.person())));
    }
}
