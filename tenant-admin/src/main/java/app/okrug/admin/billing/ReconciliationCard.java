package app.okrug.admin.billing;

import app.okrug.admin.file.ReadyFile;
import app.okrug.billing.BillingFiles;
import app.okrug.billing.Contract;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/// Acts and payments of a span of days, to be compared with the payer's books.
class ReconciliationCard extends Card {

    private final transient Texts texts;
    private final transient Contract contract;
    private final transient BillingFiles files;
    private final DayField from;
    private final DayField to;
    private final Div result = new Div();

    ReconciliationCard(Texts texts, Contract contract, BillingFiles files, LocalDate today) {
        super(
                texts.text("admin.billing.reconciliation"),
                new Paragraph(texts.text("admin.billing.reconciliation.lead")));
        this.texts = texts;
        this.contract = contract;
        this.files = files;
        from = new DayField(texts.text("admin.billing.from"), texts);
        from.setValue(today.withDayOfYear(1));
        to = new DayField(texts.text("admin.billing.to"), texts);
        to.setValue(today);
        from.addValueChangeListener(change -> show());
        to.addValueChangeListener(change -> show());
        var row = new Div(from, to);
        row.addClassName("okrug-row");
        result.addClassName("okrug-stack");
        add(row, result);
        show();
    }

    private void show() {
        var first = from.getValue();
        var last = to.getValue();
        to.setErrorMessage(texts.text("admin.billing.span.wrong"));
        to.setInvalid(first == null || last == null || last.isBefore(first));
        result.removeAll();
        if (first == null || last == null || last.isBefore(first)) {
            return;
        }
        var id = contract.id();
        var book = files.reconcile(id, first, last);
        var name = texts.text(
                "admin.billing.reconciliation.file", contract.number().replaceAll("[\\\\/]", "-"));
        var row = new Div(
                new ReadyFile(
                        "XLSX",
                        name + ".xlsx",
                        ReadyFile.WORKBOOK,
                        () -> files.reconciliationSheet(id, first, last).workbook()),
                new ReadyFile(
                        "CSV",
                        name + ".csv",
                        "text/csv",
                        () -> files.reconciliationSheet(id, first, last).csv()));
        row.addClassName("okrug-row");
        if (files.ready()) {
            row.addComponentAsFirst(
                    new ReadyFile("PDF", name + ".pdf", ReadyFile.PAPER, () -> files.reconciliation(id, first, last)));
        }
        result.add(
                new Facts(texts)
                        .fact("admin.billing.opening", Roubles.of(book.opening()))
                        .fact("admin.billing.served", Roubles.of(book.served()))
                        .fact("admin.billing.received", Roubles.of(book.paid()))
                        .fact("admin.billing.closing", Roubles.of(book.closing())),
                row);
    }
}
