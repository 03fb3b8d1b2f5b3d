package app.okrug.admin.onboarding;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.SheetPreview;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What each sheet would do: read, new, changed, same, faulty; and how its rows are told apart.
class SheetsCard extends Card {

    private final Texts texts;
    private final ZoneId zone;

    SheetsCard(Texts texts, List<SheetPreview> sheets, ZoneId zone) {
        super(texts.text("admin.import.sheets"));
        this.texts = texts;
        this.zone = zone;
        var table = new Lines<SheetPreview>(texts, "admin.import.sheets")
                .parts("admin.import.file", this::file, SheetPreview::file)
                .parts("admin.import.kind", this::kind, Comparator.comparing(SheetPreview::kind))
                .number("admin.import.rows", SheetPreview::rows)
                .number("admin.import.added", SheetPreview::added)
                .number("admin.import.changed", SheetPreview::changed)
                .number("admin.import.same", SheetPreview::same)
                .number("admin.import.faulty", SheetPreview::faulty);
        add(table);
        table.show(sheets);
    }

    private Div file(SheetPreview sheet) {
        var pile = pile(new Span(sheet.file()));
        var before = sheet.appliedBefore();
        if (before != null) {
            pile.add(muted(texts.text("admin.import.before", Dates.moment(before, zone, Language.current()))));
        }
        if (!sheet.shapes().isEmpty()) {
            var shapes = sheet.shapes().stream()
                    .map(shape -> texts.text(shape.textKey()))
                    .collect(Collectors.joining("; "));
            pile.add(muted(texts.text("admin.import.shape", shapes)));
        }
        if (!sheet.unknownColumns().isEmpty()) {
            pile.add(muted(texts.text("admin.import.unknown-columns", String.join(", ", sheet.unknownColumns()))));
        }
        return pile;
    }

    private Div kind(SheetPreview sheet) {
        return pile(
                new Span(texts.text(sheet.kind().textKey())),
                new NativeDetails(texts.text("admin.import.matching"), new Paragraph(texts.text(sheet.matchingKey()))));
    }

    private static Div pile(Component... parts) {
        var pile = new Div(parts);
        pile.addClassName("admin-pile");
        return pile;
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("okrug-muted");
        return span;
    }
}
