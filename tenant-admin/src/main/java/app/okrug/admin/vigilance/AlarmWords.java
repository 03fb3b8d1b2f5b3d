package app.okrug.admin.vigilance;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.vigilance.AlarmLine;
import app.okrug.vigilance.AlarmRule;
import app.okrug.vigilance.AlarmState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Alarms in words, and the ways to the record behind them.
@Component
class AlarmWords {

    private final Texts texts;
    private final SchoolClock clock;

    AlarmWords(Texts texts, SchoolClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String rule(AlarmRule rule) {
        return texts.text("admin.alarms.rule." + rule.word());
    }

    String what(AlarmLine line) {
        var words = texts.text("admin.alarms.what." + line.rule().word(), line.size(), line.about());
        return texts.text("admin.alarms.number", line.number()) + ". " + words;
    }

    String who(AlarmLine line) {
        return line.who().isEmpty() ? texts.text("admin.alarms.unknown") : line.who();
    }

    String when(AlarmLine line) {
        var begins = Dates.moment(line.begins(), clock.zone(), Language.current());
        if (line.begins().equals(line.ends())) {
            return begins;
        }
        return texts.text("admin.alarms.span", begins, Dates.moment(line.ends(), clock.zone(), Language.current()));
    }

    Div state(AlarmLine line) {
        var tone = switch (line.state()) {
            case NEW -> Tone.DANGER;
            case LOOKED_AT -> Tone.WARNING;
            case SETTLED -> Tone.GOOD;
        };
        var cell = new Div(new StateSign(tone, texts.text("admin.alarms.state." + line.state())));
        if (!line.note().isEmpty()) {
            var note = new Span(" " + line.note());
            note.addClassName("okrug-muted");
            cell.add(note);
        }
        if (line.state() == AlarmState.SETTLED && !line.settledBy().isEmpty()) {
            var by = new Span(" (" + line.settledBy() + ")");
            by.addClassName("okrug-muted");
            cell.add(by);
        }
        return cell;
    }

    /// The way to the record behind an alarm: the cells themselves for who may take them back, else the log.
    Anchor evidence(AlarmLine line, boolean reverts) {
        var label = texts.text("admin.alarms.evidence." + (line.rule().ofJournal() ? "cells" : "log"));
        var link = line.rule().ofJournal() && line.person() != null && reverts
                ? new Anchor(RevertView.address(line.person(), line.begins(), line.ends(), clock.zone()), label)
                : new Anchor(log(line), texts.text("admin.alarms.evidence.log"));
        link.getElement().setAttribute("router-link", true);
        link.setAriaLabel(link.getText() + ": " + texts.text("admin.alarms.number", line.number()));
        return link;
    }

    private String log(AlarmLine line) {
        var from = LocalDate.ofInstant(line.begins(), clock.zone());
        var until = LocalDate.ofInstant(line.ends(), clock.zone());
        var record = line.rule() == AlarmRule.NEW_COUNTRY ? "USERS" : "SCHOOL";
        return "admin/log?record=" + record + "&from=" + from + "&until=" + until;
    }
}
