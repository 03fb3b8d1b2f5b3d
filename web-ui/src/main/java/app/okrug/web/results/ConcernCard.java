package app.okrug.web.results;

import app.okrug.access.PersonId;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.results.Concern;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// Whose families ought to be warned, which were, and whether they have seen it (001 ¶4.5.4).
class ConcernCard extends Card {

    private final Texts texts;
    private final ZoneId zone;

    /// @param mayWarn whether the reader may warn them
    /// @param warn told whose families to warn
    ConcernCard(
            String heading,
            List<Concern> concerns,
            Texts texts,
            ZoneId zone,
            boolean mayWarn,
            Consumer<List<PersonId>> warn) {
        super(heading, new Paragraph(texts.text("web.results.concerns.note")));
        this.texts = texts;
        this.zone = zone;
        var list = new UnorderedList();
        concerns.forEach(concern -> list.add(line(concern)));
        add(list);
        var due = concerns.stream()
                .filter(concern -> !concern.told())
                .map(concern -> concern.pupil().person())
                .distinct()
                .toList();
        if (mayWarn && !due.isEmpty()) {
            var button = new Button(texts.text("web.results.concerns.warn", due.size()), click -> warn.accept(due));
            button.addClassName("okrug-no-print");
            add(button);
        }
    }

    private ListItem line(Concern concern) {
        var line =
                new ListItem(new Span(concern.pupil().familyAndGiven()), new StateSign(Tone.DANGER, concern.details()));
        var last = concern.last();
        if (last != null) {
            var shown = last.shownAt();
            var acknowledged = last.acknowledgedAt();
            line.add(
                    acknowledged != null
                            ? new StateSign(
                                    Tone.GOOD, texts.text("web.results.concerns.acknowledged", day(acknowledged)))
                            : shown == null
                                    ? new StateSign(
                                            Tone.NEUTRAL, texts.text("web.results.concerns.told", day(last.raisedAt())))
                                    : new StateSign(Tone.NEUTRAL, texts.text("web.results.concerns.seen", day(shown))));
        }
        return line;
    }

    private String day(Instant moment) {
        return Dates.ofTheYear(moment.atZone(zone).toLocalDate(), Language.current());
    }
}
