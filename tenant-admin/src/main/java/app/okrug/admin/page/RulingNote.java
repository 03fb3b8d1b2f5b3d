package app.okrug.admin.page;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Ruling;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;

/// Says that the municipality has locked something, or recommends it: by which decision, why, since when.
public class RulingNote extends Div {

    /// @param value what it recommends, in words; not told of a lock, which stands as the value itself
    public RulingNote(Texts texts, Ruling ruling, String value, ZoneId zone) {
        addClassName("admin-ruling");
        var since = Dates.inFigures(LocalDate.ofInstant(ruling.since(), zone), Language.current());
        var locked = ruling.mode() == Ruling.Mode.LOCK;
        add(
                new StateSign(
                        locked ? Tone.WARNING : Tone.NEUTRAL,
                        locked
                                ? texts.text("admin.ruling.locked", since)
                                : texts.text("admin.ruling.recommended", value, since)),
                new Span(texts.text("admin.ruling.by", ruling.document(), ruling.reason())));
    }
}
