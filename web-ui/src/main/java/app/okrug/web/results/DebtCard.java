package app.okrug.web.results;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.results.DebtLine;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// What the pupils of a class still owe, each line leading to its page of the journal.
class DebtCard extends Card {

    DebtCard(List<DebtLine> debts, Texts texts) {
        this(texts.text("web.results.debts.title", debts.size()), debts, texts);
    }

    DebtCard(String heading, List<DebtLine> debts, Texts texts) {
        super(heading);
        var list = new UnorderedList();
        for (var debt : debts) {
            var link = new Anchor(
                    "journal/" + debt.course(),
                    debt.subject() + ", " + Dates.ofTheYear(debt.lesson(), Language.current()));
            link.getElement().setAttribute("router-link", true);
            list.add(new ListItem(
                    new Span(debt.pupil().familyAndGiven()),
                    link,
                    new Span(debt.work() == null ? "" : debt.work()),
                    new StateSign(
                            debt.overdue() ? Tone.DANGER : Tone.WARNING,
                            texts.text(key(debt), Dates.ofTheYear(debt.due(), Language.current())))));
        }
        add(list);
    }

    private static String key(DebtLine debt) {
        if (debt.asTwo()) {
            return "web.results.debts.as-two";
        }
        return debt.overdue() ? "web.results.debts.overdue" : "web.results.debts.due";
    }
}
