package app.okrug.admin.closing;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ledger.Checked;
import app.okrug.ledger.Ledger;
import app.okrug.school.SchoolClock;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// «Проверить журнал»: whether the history is what was written, and which line is not.
class ProofCard extends Card {

    private final Texts texts;
    private final SchoolClock clock;
    private final Div found = new Div();

    ProofCard(Texts texts, SchoolClock clock, Ledger ledger) {
        super(texts.text("admin.proof.title"));
        this.texts = texts;
        this.clock = clock;
        found.getElement().setAttribute("role", "status");
        var check = new Button(texts.text("admin.proof.check"), click -> show(ledger.verify()));
        check.setDisableOnClick(true);
        check.addClickListener(click -> check.setEnabled(true));
        add(new Paragraph(texts.text("admin.proof.text")), check, found);
    }

    private void show(Checked checked) {
        found.removeAll();
        var fault = checked.fault();
        var when = Dates.moment(checked.at(), clock.zone(), Language.current());
        if (fault == null) {
            found.add(
                    new StateSign(Tone.GOOD, texts.text("admin.proof.sound")),
                    new Paragraph(texts.text("admin.proof.sum", when, checked.links(), checked.heads())));
            return;
        }
        var line = fault.change() == null ? Long.toString(fault.position()) : Long.toString(fault.change());
        found.add(
                new StateSign(Tone.DANGER, texts.text("admin.proof.broken")),
                new Paragraph(texts.text("admin.proof.fault." + fault.fault(), when, line)),
                new Paragraph(texts.text("admin.proof.next")));
    }
}
