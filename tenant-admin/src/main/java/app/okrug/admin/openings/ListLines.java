package app.okrug.admin.openings;

import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.openings.LineState;
import app.okrug.openings.SchoolLine;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.stream.Collectors;

/// The schools of a list, each with its state and what hinders it.
class ListLines extends Lines<SchoolLine> {

    private final Texts texts;

    ListLines(Texts texts) {
        super(texts, "admin.lists.lines");
        this.texts = texts;
        parts("admin.school.name", ListLines::name, SchoolLine::name);
        number("admin.import.row", SchoolLine::number);
        words("admin.school.code", SchoolLine::code);
        words("admin.school.preset", SchoolLine::preset);
        words("admin.school.new.administrator", SchoolLine::administrator);
        words("admin.lists.contact", SchoolLine::contact);
        parts("admin.school.state", this::state, Comparator.comparing(SchoolLine::state));
    }

    private static Component name(SchoolLine line) {
        return line.state() == LineState.DONE
                ? new Anchor("office/schools/" + line.code(), line.name())
                : new Span(line.name());
    }

    private Div state(SchoolLine line) {
        var sign = new StateSign(tone(line.state()), texts.text("admin.lists.line." + line.state()));
        var pile = new Div(sign);
        pile.addClassName("admin-pile");
        var why = line.failure() == null
                ? line.faults().stream()
                        .map(fault -> fault.sentence().in(texts))
                        .collect(Collectors.joining("; "))
                : line.failure().in(texts);
        if (!why.isEmpty()) {
            pile.add(new Span(why));
        }
        return pile;
    }

    private static Tone tone(LineState state) {
        return switch (state) {
            case WAITING, OPENING -> Tone.NEUTRAL;
            case DONE -> Tone.GOOD;
            case FAULTY -> Tone.WARNING;
            case FAILED -> Tone.DANGER;
        };
    }
}
