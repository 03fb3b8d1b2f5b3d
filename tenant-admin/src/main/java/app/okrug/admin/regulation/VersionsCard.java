package app.okrug.admin.regulation;

import app.okrug.acts.Version;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The versions of the act, each with its text, its printed sheet and what has changed since the one before.
class VersionsCard extends Card {

    private final Texts texts;

    VersionsCard(Texts texts, List<Version> versions) {
        super(texts.text("admin.versions.title"), new Lead(texts.text("admin.versions.lead")));
        this.texts = texts;
        var list = new UnorderedList();
        list.addClassName("admin-history");
        for (var place = 0; place < versions.size(); place++) {
            list.add(item(versions.get(place), place + 1 < versions.size() ? versions.get(place + 1) : null));
        }
        add(list);
    }

    private ListItem item(Version version, @Nullable Version before) {
        var act = version.act();
        var days = version.until() == null
                ? texts.text("admin.versions.from", day(act.effectiveFrom()))
                : texts.text("admin.versions.days", day(act.effectiveFrom()), day(version.until()));
        var span = new Span(days);
        span.addClassName("okrug-muted");
        var state = new StateSign(tone(version), texts.text("admin.versions.state." + version.state()));
        var links = new Div(
                new Anchor(ActTextView.PATH + "/" + act.id(), texts.text("admin.versions.text")),
                new Anchor(ActPrintView.PATH + "/" + act.id(), texts.text("admin.versions.print")));
        if (before != null) {
            links.add(new Anchor(
                    CompareView.PATH + "?from=" + before.act().id() + "&to=" + act.id(),
                    texts.text("admin.versions.compare")));
        }
        links.addClassName("okrug-row");
        return new ListItem(new Div(new H3(named(version)), span, state, links));
    }

    private String named(Version version) {
        var act = version.act();
        return act.number() == null ? act.title() : texts.text("admin.versions.numbered", act.title(), act.number());
    }

    private static Tone tone(Version version) {
        return switch (version.state()) {
            case IN_FORCE -> Tone.GOOD;
            case COMING -> Tone.WARNING;
            case PAST -> Tone.NEUTRAL;
        };
    }

    private static String day(LocalDate day) {
        return Dates.inFigures(day, Language.current());
    }
}
