package app.okrug.web.remarks;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.language.Texts;
import app.okrug.remarks.RemarkLine;
import app.okrug.remarks.RemarkShelf;
import app.okrug.remarks.RemarkState;
import app.okrug.remarks.RemarkWish;
import app.okrug.timetable.LessonId;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Above a page of the journal: what was remarked upon it, and for whoever may, the way to write a remark.
@StyleSheet("context://remarks/remarks.css")
public class RemarkStrip extends Div {

    private static final String FOLD =
            "if (matchMedia('(max-width: 640px), (max-height: 950px)').matches) this.opened = false";

    private final CourseId course;
    private final RemarkShelf shelf;
    private final RemarkDeeds deeds;
    private final Texts texts;
    private final boolean raises;

    public RemarkStrip(CourseId course, RemarkShelf shelf, RemarkDeeds deeds) {
        this.course = course;
        this.shelf = shelf;
        this.deeds = deeds;
        this.texts = deeds.texts();
        this.raises = shelf.remarksOn(course);
        addClassNames("remarks-strip", "okrug-no-print");
        draw();
    }

    /// Whether the reader may write remarks on this page.
    public boolean raises() {
        return raises;
    }

    /// Asks for a remark on a lesson or a cell of the page.
    ///
    /// @param lesson null for the page as a whole
    /// @param pupil null for all of the lesson
    /// @param place how the reader calls it
    public void write(@Nullable LessonId lesson, @Nullable PersonId pupil, String place) {
        var draft = "remarks.new." + course.value() + "." + lesson + "." + pupil;
        new WordsDialog(
                        texts,
                        texts.text("web.remarks.new"),
                        place,
                        texts.text("web.remarks.words"),
                        deeds.usualDue(),
                        draft)
                .button(texts.text("web.remarks.raise"), true, draft, (words, due) -> {
                    deeds.raise(new RemarkWish(course, lesson, pupil, words, Objects.requireNonNull(due)));
                    draw();
                })
                .open();
    }

    private void draw() {
        removeAll();
        var lines = shelf.ofPage(course);
        setVisible(raises || !lines.isEmpty());
        if (!lines.isEmpty()) {
            add(list(lines));
        }
        if (raises) {
            var button = new Button(
                    texts.text("web.remarks.new"),
                    Symbol.ADD.icon(),
                    _ -> write(null, null, texts.text("web.remarks.whole-page")));
            add(button);
        }
    }

    private Details list(List<RemarkLine> lines) {
        var waiting = lines.stream()
                .filter(line -> line.state() == RemarkState.WAITING)
                .count();
        var content = new Div();
        content.addClassName("remarks-list");
        lines.forEach(line -> content.add(new RemarkCard(line, deeds, this::draw)));
        var details = new Details(texts.text("web.remarks.of-page", lines.size(), waiting), content);
        details.setOpened(waiting > 0 && !raises);
        // On a small screen the lesson needs the room: there the heading alone says how many wait.
        details.getElement().executeJs(FOLD);
        return details;
    }
}
