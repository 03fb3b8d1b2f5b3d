package app.okrug.web.diary;

import app.okrug.diary.DiaryVisits;
import app.okrug.diary.Family;
import app.okrug.homework.TaskId;
import app.okrug.timetable.LessonId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// The paper that a page of the diary is drawn on. It draws itself anew when the page in the browser has heard that
/// something was written (`/api/diary/news`), and takes the pupil's ticks.
@Tag("okrug-diary")
@StyleSheet("context://diary/diary.css")
@JavaScript("context://diary/news.js")
class DiarySheet extends Component {

    private final transient Family family;
    private final transient DiaryVisits visits;
    private final transient Clock clock;
    private transient Supplier<Element> drawing = () -> Markup.element("div", "");

    DiarySheet(Family family, DiaryVisits visits, Clock clock) {
        this.family = family;
        this.visits = visits;
        this.clock = clock;
    }

    /// Draws a page, now and whenever there is news.
    void draw(Supplier<Element> page) {
        drawing = page;
        refresh();
    }

    /// Draws the page anew.
    @ClientCallable
    void refresh() {
        // Whatever is written while the page is being drawn counts as news.
        getElement().setProperty("since", Long.toString(clock.millis()));
        getElement().setProperty("innerHTML", Markup.written(drawing.get()));
    }

    /// Ticks a homework or takes the tick away. Whose it may be, the service says.
    ///
    /// @param task of a task for single pupils; empty for the homework of the course
    @ClientCallable
    void tick(String child, String lesson, String task, boolean done) {
        var whose = family.find(child);
        family.read(whose, () -> {
            if (task.isEmpty()) {
                visits.homeworkDone(whose.person(), new LessonId(UUID.fromString(lesson)), done);
            } else {
                visits.homeworkDone(whose.person(), new TaskId(UUID.fromString(task)), done);
            }
            return null;
        });
        refresh();
    }

    /// Confirms that the family has taken note of a warning. Whose child it must be, the service says.
    @ClientCallable
    void acknowledge(String child, String warning) {
        var whose = family.find(child);
        family.read(whose, () -> {
            visits.acknowledge(whose.person(), UUID.fromString(warning));
            return null;
        });
        refresh();
    }

    /// Whether the diary opens with the next day once lessons are over, from now on in this session.
    @ClientCallable
    void lookAhead(boolean wished) {
        new DiaryHabit(wished).keep();
        refresh();
    }
}
