package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.text;

import app.okrug.results.DebtLine;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// What a child still owes, and by when.
@Component
class DebtPaper {

    private final DiaryWords words;

    DebtPaper(DiaryWords words) {
        this.words = words;
    }

    /// Puts the debts above what a page tells; nothing when there are none.
    Element above(Element content, List<DebtLine> debts) {
        if (debts.isEmpty()) {
            return content;
        }
        var section = element("section", "diary-debts").attr("aria-labelledby", "diary-debts-title");
        section.appendChild(text("h2", "", words.text("debts")).attr("id", "diary-debts-title"));
        var list = section.appendElement("ul");
        debts.forEach(debt -> list.appendChild(line(debt)));
        return content.prependChild(section);
    }

    private Element line(DebtLine debt) {
        var about = debt.work() == null ? debt.topic() : debt.work();
        var line = element("li", debt.overdue() ? "diary-debt-overdue" : "");
        line.appendChild(text("b", "", debt.subject()));
        line.appendText(", " + words.day(debt.lesson()) + (about == null ? "" : ", " + about) + ": ");
        var key = debt.asTwo() ? "debts.as-two" : debt.overdue() ? "debts.overdue" : "debts.due";
        line.appendChild(text("span", "diary-debt-due", words.text(key, words.day(debt.due()))));
        return line;
    }
}
