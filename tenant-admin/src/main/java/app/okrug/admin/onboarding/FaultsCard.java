package app.okrug.admin.onboarding;

import app.okrug.admin.file.ReadyFile;
import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.onboarding.MarkedFile;
import app.okrug.onboarding.Preview;
import app.okrug.onboarding.reading.Fault;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;

/// What is wrong, each with its place, what stands there, the rule and the advice; the copies of the files in which all
/// of it stands at its cell.
class FaultsCard extends Card {

    private final Texts texts;

    /// @param marked makes the copy of a file by its name
    FaultsCard(Texts texts, Preview preview, Function<String, MarkedFile> marked) {
        super(texts.text("admin.import.faults"));
        this.texts = texts;
        var all = preview.errors() + preview.warnings();
        if (all > Preview.ON_SCREEN) {
            add(new Paragraph(texts.text("admin.import.faults.first", Preview.ON_SCREEN, all)));
        }
        add(copies(preview, marked));
        var table = new Lines<Fault>(texts, "admin.import.faults")
                .parts("admin.import.place", this::place, Fault::file)
                .number("admin.import.row", fault -> fault.row() == 0 ? null : fault.row())
                .words("admin.import.column", Fault::heading)
                .words("admin.import.value", Fault::value)
                .parts(
                        "admin.import.wrong",
                        this::wrong,
                        fault -> fault.sentence().in(texts));
        add(table);
        table.show(preview.shown());
    }

    private Div copies(Preview preview, Function<String, MarkedFile> marked) {
        var row = new Div();
        row.addClassName("okrug-row");
        preview.faults().stream()
                .map(Fault::file)
                .filter(file -> !preview.unreadable().containsKey(file))
                .distinct()
                .map(file -> new ReadyFile(
                        texts.text("admin.import.marked", file),
                        texts.text("onboarding.faults.file", title(file)),
                        ReadyFile.WORKBOOK,
                        () -> marked.apply(file).content()))
                .forEach(row::add);
        return row;
    }

    private static String title(String file) {
        var dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private Span place(Fault fault) {
        return new Span(fault.sheet().isEmpty() ? fault.file() : fault.file() + " · " + fault.sheet());
    }

    private Div wrong(Fault fault) {
        var sign = fault.hinders()
                ? new StateSign(Tone.DANGER, texts.text("admin.import.error"))
                : new StateSign(Tone.WARNING, texts.text("admin.import.warning"));
        var advice = new Span(fault.advice().in(texts));
        advice.addClassName("okrug-muted");
        var pile = new Div(sign, new Span(fault.sentence().in(texts)), advice);
        pile.addClassName("admin-pile");
        return pile;
    }
}
