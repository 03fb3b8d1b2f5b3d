package app.okrug.web.turnout;

import app.okrug.attendance.OftenAway;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/// Who misses more without a good reason than the act lets pass, with the way to the class and to warning the family.
class OftenAwayCard extends Card {

    private final LocalDate day;
    private final Texts texts;

    OftenAwayCard(List<OftenAway> lines, LocalDate day, Texts texts) {
        super(texts.text("web.turnout.often", lines.size()), new Paragraph(texts.text("web.turnout.often.note")));
        this.day = day;
        this.texts = texts;
        var list = new Div();
        list.addClassName("turnout-list");
        lines.forEach(line -> list.add(line(line)));
        add(list);
    }

    private Div line(OftenAway line) {
        var name = new Span(line.pupil().familyAndGiven());
        name.addClassName("turnout-name");
        var head = new Div(
                name,
                link("turnout/classes/" + line.schoolClass().value() + "/" + day, line.className()),
                new StateSign(Tone.DANGER, share("week", line.week())),
                new StateSign(Tone.DANGER, share("month", line.month())));
        head.addClassName("turnout-line-head");
        var card = new Div(head);
        card.addClassName("turnout-notice");
        if (line.days() > 0) {
            card.add(new Paragraph(texts.text("web.turnout.often.days", line.days())));
        }
        card.add(link("results/" + line.schoolClass().value(), texts.text("web.turnout.often.warn")));
        return card;
    }

    private String share(String time, OftenAway.Share share) {
        return texts.text("web.turnout.often." + time, share.missed(), share.lessons(), share.percent());
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
