package app.okrug.web.remarks;

import app.okrug.access.Right;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.remarks.RemarkLine;
import app.okrug.remarks.RemarkShelf;
import app.okrug.ui.field.DayField;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;

/// The sheet of a check of the journal, `/remarks/report`, to be printed and signed (001 ¶5.1).
@StyleSheet("context://remarks/remarks.css")
@Route("remarks/report")
@Requires(Right.JOURNAL_REMARK)
class RemarkReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_DAYS = 30;

    private final RemarkShelf shelf;
    private final RemarkDeeds deeds;
    private final Texts texts;
    private final DayField from;
    private final DayField to;
    private final Div sheet = new Div();

    RemarkReportView(RemarkShelf shelf, RemarkDeeds deeds) {
        this.shelf = shelf;
        this.deeds = deeds;
        this.texts = deeds.texts();
        addClassName("remarks-view");
        from = new DayField(texts.text("web.remarks.report.from"), texts);
        to = new DayField(texts.text("web.remarks.report.to"), texts);
        sheet.addClassName("remarks-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = deeds.clock().today();
        from.setValue(today.minusDays(USUAL_DAYS));
        to.setValue(today);
        from.addValueChangeListener(_ -> draw());
        to.addValueChangeListener(_ -> draw());
        var back = new Anchor("remarks", texts.text("web.remarks.report.back"));
        back.getElement().setAttribute("router-link", true);
        var print = new Button(
                texts.text("web.remarks.report.print"),
                Symbol.PRINT.icon(),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        var tools = new Div(from, to, print);
        tools.addClassNames("remarks-tools", "okrug-no-print");
        back.addClassName("okrug-no-print");
        removeAll();
        add(back, tools, sheet);
        draw();
    }

    private void draw() {
        var first = from.getValue();
        var last = to.getValue();
        if (first == null || last == null) {
            return;
        }
        to.setErrorMessage(texts.text("web.remarks.report.order"));
        to.setInvalid(last.isBefore(first));
        if (to.isInvalid()) {
            return;
        }
        var lines = shelf.raisedBetween(first, last);
        sheet.removeAll();
        if (lines.isEmpty()) {
            sheet.add(new EmptyState(
                    Symbol.CHECK, texts.text("web.remarks.report.none"), texts.text("web.remarks.report.none-next")));
            return;
        }
        sheet.add(
                new H2(texts.text("web.remarks.report.heading", day(first), day(last))),
                frame(lines),
                new Paragraph(texts.text("web.remarks.report.signed")));
    }

    private Component frame(List<RemarkLine> lines) {
        var table = new NativeTable();
        table.addClassName("remarks-table");
        var head = new NativeTableRow();
        for (var key : List.of("number", "page", "teacher", "words", "author", "raised", "due", "settled")) {
            var cell = new NativeTableHeaderCell(texts.text("web.remarks.col." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line)));
        var frame = new Div(table);
        frame.addClassName("remarks-frame");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.text("web.remarks.report"));
        return frame;
    }

    private NativeTableRow row(RemarkLine line) {
        var zone = deeds.clock().zone();
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(Long.toString(line.number())),
                new NativeTableCell(RemarkCard.place(line, texts)),
                new NativeTableCell(line.teachers()),
                new NativeTableCell(line.words()),
                new NativeTableCell(line.author()),
                new NativeTableCell(day(line.raisedAt().atZone(zone).toLocalDate())),
                new NativeTableCell(day(line.due())),
                new NativeTableCell(
                        line.closedAt() == null
                                ? texts.text("web.remarks.report.open." + line.state())
                                : day(line.closedAt().atZone(zone).toLocalDate())));
        return row;
    }

    private static String day(LocalDate day) {
        return Dates.inFigures(day, Language.current());
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.remarks.report");
    }
}
