package app.okrug.web.results;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.results.GivenWarning;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The warnings that families of the class were given, by whom, and who took note of them (001 ¶4.5.4).
class RecordCard extends Details {

    private final Texts texts;
    private final ZoneId zone;

    RecordCard(List<GivenWarning> given, Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        addClassName("results-record");
        setSummaryText(texts.text("web.results.record", given.size()));
        var list = new UnorderedList();
        given.forEach(one -> list.add(line(one)));
        add(list);
    }

    private ListItem line(GivenWarning given) {
        var warning = given.warning();
        var what = new Paragraph(texts.text("web.results.record." + warning.kind(), warning.details()));
        var by = new Paragraph(texts.text("web.results.record.by", given.by(), day(warning.raisedAt())));
        by.addClassName("okrug-muted");
        return new ListItem(new Span(given.pupil().familyAndGiven()), sign(given), what, by);
    }

    private StateSign sign(GivenWarning given) {
        var acknowledged = given.warning().acknowledgedAt();
        if (acknowledged != null) {
            return new StateSign(
                    Tone.GOOD,
                    texts.text(
                            "web.results.record.acknowledged",
                            given.acknowledgedBy() == null ? "" : given.acknowledgedBy(),
                            day(acknowledged)));
        }
        var shown = given.warning().shownAt();
        return shown == null
                ? new StateSign(Tone.WARNING, texts.text("web.results.record.unseen"))
                : new StateSign(Tone.NEUTRAL, texts.text("web.results.concerns.seen", day(shown)));
    }

    private String day(Instant moment) {
        return Dates.ofTheYear(moment.atZone(zone).toLocalDate(), Language.current());
    }
}
