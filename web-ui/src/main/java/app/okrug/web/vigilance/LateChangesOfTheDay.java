package app.okrug.web.vigilance;

import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.vigilance.LateChanges;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// In a teacher's day: that marks of the own pages were changed late since yesterday. Nothing at all when none were.
public class LateChangesOfTheDay extends Div {

    public LateChangesOfTheDay(LateChanges late, Texts texts) {
        var many = late.lately();
        setVisible(many > 0);
        if (many > 0) {
            var link = new Anchor(LateChangesView.PATH, texts.text("web.late.look"));
            link.getElement().setAttribute("router-link", true);
            add(new Card(texts.counted("web.late.of-day", many), link));
        }
    }
}
