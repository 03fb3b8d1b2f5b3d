package app.okrug.admin.billing;

import app.okrug.admin.list.Lines;
import app.okrug.billing.UsageLine;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;

/// How many pupils the schools of a contract had, month by month.
class UsageCard extends Card {

    UsageCard(Texts texts, List<UsageLine> lines) {
        super(texts.text("admin.billing.usage"), new Paragraph(texts.text("admin.billing.usage.lead")));
        if (lines.isEmpty()) {
            add(new Paragraph(texts.text("admin.billing.usage.none")));
            return;
        }
        var table = new Lines<UsageLine>(texts, "admin.billing.usage")
                .words("admin.school.name", UsageLine::school)
                .parts(
                        "admin.billing.month",
                        line -> new Span(BillingView.named(line.month())),
                        Comparator.comparing(UsageLine::month))
                .number("admin.billing.pupils", UsageLine::pupils);
        table.show(lines);
        add(table);
    }
}
