package app.okrug.web.remarks;

import app.okrug.remarks.RemarkShelf;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/// In a teacher's day: the remarks that wait for an answer. Nothing at all when there are none.
@StyleSheet("context://remarks/remarks.css")
public class RemarksOfTheDay extends Div {

    private final RemarkShelf shelf;
    private final RemarkDeeds deeds;

    public RemarksOfTheDay(RemarkShelf shelf, RemarkDeeds deeds) {
        this.shelf = shelf;
        this.deeds = deeds;
        draw();
    }

    private void draw() {
        removeAll();
        var waiting = shelf.waitingForMe();
        setVisible(!waiting.isEmpty());
        if (!waiting.isEmpty()) {
            var list = new Div();
            list.addClassName("remarks-list");
            waiting.forEach(line -> list.add(new RemarkCard(line, deeds, this::draw)));
            add(new Card(deeds.texts().text("web.remarks.of-day", waiting.size()), list));
        }
    }
}
