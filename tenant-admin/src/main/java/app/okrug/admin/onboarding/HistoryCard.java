package app.okrug.admin.onboarding;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.ImportLine;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// What was brought in before.
class HistoryCard extends Card {

    HistoryCard(Texts texts, List<ImportLine> lines, ZoneId zone) {
        super(texts.text("admin.import.history"));
        if (lines.isEmpty()) {
            add(new Paragraph(texts.text("admin.import.history.none")));
            return;
        }
        var table = new Lines<ImportLine>(texts, "admin.import.history")
                .words("admin.import.file", ImportLine::file)
                .parts(
                        "admin.import.when",
                        line -> new Span(Dates.moment(line.appliedAt(), zone, Language.current())),
                        Comparator.comparing(ImportLine::appliedAt))
                .words("admin.import.kind", line -> texts.text(line.kind().textKey()))
                .number("admin.import.rows", ImportLine::rows)
                .number("admin.import.added", ImportLine::added)
                .number("admin.import.changed", ImportLine::changed)
                .number("admin.import.same", ImportLine::same);
        add(table);
        table.show(lines);
    }
}
