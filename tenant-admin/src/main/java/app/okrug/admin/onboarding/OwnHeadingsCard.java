package app.okrug.admin.onboarding;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.HeadingLine;
import app.okrug.onboarding.OwnHeadings;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Comparator;

/// The headings that the school has explained, and forgetting one.
class OwnHeadingsCard extends Card {

    private final Texts texts;
    private final transient OwnHeadings headings;
    private final Paragraph none;
    private final Lines<HeadingLine> table;

    OwnHeadingsCard(Texts texts, OwnHeadings headings, ZoneId zone) {
        super(texts.text("admin.headings.own"));
        this.texts = texts;
        this.headings = headings;
        this.none = new Paragraph();
        this.table = new Lines<HeadingLine>(texts, "admin.headings.own")
                .words("admin.headings.written", HeadingLine::written)
                .words("admin.import.kind", line -> texts.text(line.kind().textKey()))
                .words("admin.headings.means", line -> line.column().heading())
                .parts(
                        "admin.headings.since",
                        line -> new Span(Dates.moment(line.learntAt(), zone, Language.current())),
                        Comparator.comparing(HeadingLine::learntAt))
                .parts("admin.headings.forget", this::forgetting, (Comparator<HeadingLine>) null);
        add(none, table);
        show();
    }

    /// Reads the list anew.
    final void show() {
        var lines = headings.all();
        none.setText(texts.text(lines.isEmpty() ? "admin.headings.own.none" : "admin.headings.own.lead"));
        table.setVisible(!lines.isEmpty());
        table.show(lines);
    }

    private Button forgetting(HeadingLine line) {
        var button = new Button(texts.text("admin.headings.forget"), click -> forget(line));
        button.setAriaLabel(texts.text("admin.headings.forget.of", line.written()));
        return button;
    }

    private void forget(HeadingLine line) {
        try {
            headings.forget(line);
            Notice.done(texts.text("admin.headings.forgotten", line.written()));
        } catch (StaleCopy stale) {
            Notice.problem(texts.text("admin.headings.stale"));
        }
        show();
    }
}
