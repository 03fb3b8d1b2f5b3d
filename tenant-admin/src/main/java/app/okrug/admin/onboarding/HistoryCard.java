package app.okrug.admin.onboarding;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.BatchId;
import app.okrug.onboarding.ImportLine;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What was brought in before, and what of it can be taken back.
class HistoryCard extends Card {

    private final Texts texts;
    private final ZoneId zone;
    private final transient Predicate<ImportLine> undoable;
    private final transient Consumer<BatchId> undo;

    /// @param undoable whether the files of a line can still be taken back
    /// @param undo is told the files that somebody wants to take back
    HistoryCard(
            Texts texts, List<ImportLine> lines, ZoneId zone, Predicate<ImportLine> undoable, Consumer<BatchId> undo) {
        super(texts.text("admin.import.history"));
        this.texts = texts;
        this.zone = zone;
        this.undoable = undoable;
        this.undo = undo;
        if (lines.isEmpty()) {
            add(new Paragraph(texts.text("admin.import.history.none")));
            return;
        }
        var table = new Lines<ImportLine>(texts, "admin.import.history")
                .words("admin.import.file", ImportLine::file)
                .parts(
                        "admin.import.when",
                        line -> new Span(moment(line.appliedAt())),
                        Comparator.comparing(ImportLine::appliedAt))
                .words("admin.import.kind", line -> texts.text(line.kind().textKey()))
                .number("admin.import.rows", ImportLine::rows)
                .number("admin.import.added", ImportLine::added)
                .number("admin.import.changed", ImportLine::changed)
                .number("admin.import.same", ImportLine::same)
                .parts("admin.import.state", this::state, (Comparator<ImportLine>) null);
        add(table);
        table.show(lines);
    }

    private Component state(ImportLine line) {
        if (line.undoneAt() != null) {
            return new Span(texts.text("admin.import.undone", moment(line.undoneAt())));
        }
        if (!undoable.test(line)) {
            return new Span(texts.text("admin.import.stands"));
        }
        var button = new Button(texts.text("admin.import.undo.short"), click -> undo.accept(line.batch()));
        button.setAriaLabel(texts.text("admin.import.undo.of", line.file()));
        return button;
    }

    private String moment(Instant moment) {
        return Dates.moment(moment, zone, Language.current());
    }
}
