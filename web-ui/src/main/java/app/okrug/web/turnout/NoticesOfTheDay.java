package app.okrug.web.turnout;

import app.okrug.attendance.Notices;
import app.okrug.attendance.WaitingNotices;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;

/// In a teacher's day: that families have told of absences and wait for an answer. Nothing at all when none do.
public class NoticesOfTheDay extends Div {

    private final transient Texts texts;

    public NoticesOfTheDay(Notices notices, LocalDate today, Texts texts) {
        this.texts = texts;
        var waiting = notices.waitingForMe();
        setVisible(!waiting.isEmpty());
        if (!waiting.isEmpty()) {
            var many = waiting.stream().mapToInt(WaitingNotices::count).sum();
            var links = new Div();
            links.addClassName("okrug-row");
            waiting.forEach(one -> links.add(link(one, today)));
            add(new Card(texts.counted("web.turnout.notices.of-day", many), links));
        }
    }

    private Anchor link(WaitingNotices one, LocalDate today) {
        var link = new Anchor(
                "turnout/classes/" + one.schoolClass().value() + "/" + today,
                texts.text("web.turnout.notices.in", one.className(), one.count()));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
