package app.okrug.admin.billing;

import app.okrug.admin.file.ReadyFile;
import app.okrug.admin.list.Lines;
import app.okrug.billing.BillingFiles;
import app.okrug.billing.Invoice;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The invoices of a contract with their papers: what is open, what can be done.
class InvoicesCard extends Card {

    private static final int MONTHS = 12;

    private final transient Texts texts;
    private final transient BillingFiles files;
    private final LocalDate today;

    InvoicesCard(
            Texts texts,
            List<Invoice> invoices,
            BillingFiles files,
            LocalDate today,
            Consumer<YearMonth> write,
            Consumer<Invoice> act,
            Consumer<Invoice> cancel) {
        super(texts.text("admin.billing.invoices"));
        this.texts = texts;
        this.files = files;
        this.today = today;
        var table = new Lines<Invoice>(texts, "admin.billing.invoices")
                .parts(
                        "admin.billing.invoice",
                        this::paper,
                        Comparator.comparing(Invoice::year).thenComparing(Invoice::number))
                .words("admin.billing.month", invoice -> BillingView.named(invoice.month()))
                .parts(
                        "admin.billing.amount",
                        invoice -> Roubles.shown(invoice.amount()),
                        Comparator.comparing(Invoice::amount))
                .parts("admin.billing.state", this::state, Comparator.comparing(Invoice::open))
                .parts("admin.billing.act", invoice -> deeds(invoice, act, cancel), (Comparator<Invoice>) null);
        table.show(invoices);
        add(table, writing(write));
    }

    private Div writing(Consumer<YearMonth> write) {
        var month = new Select<YearMonth>();
        month.setLabel(texts.text("admin.billing.month"));
        month.setItems(Stream.iterate(YearMonth.from(today), one -> one.minusMonths(1))
                .limit(MONTHS)
                .toList());
        month.setItemLabelGenerator(BillingView::named);
        month.setValue(YearMonth.from(today));
        var row = new Div(
                month, new Button(texts.text("admin.billing.write.one"), click -> write.accept(month.getValue())));
        row.addClassName("okrug-row");
        return row;
    }

    private ReadyFile paper(Invoice invoice) {
        var name = texts.text("admin.billing.invoice.of", invoice.label());
        return new ReadyFile(name, file(name), ReadyFile.PAPER, () -> files.invoice(invoice.id()));
    }

    private StateSign state(Invoice invoice) {
        if (invoice.cancelled() != null) {
            return new StateSign(Tone.NEUTRAL, texts.text("admin.billing.cancelled", invoice.cancelled()));
        }
        if (!invoice.open().positive()) {
            return new StateSign(Tone.GOOD, texts.text("admin.billing.paid"));
        }
        var until = Dates.inFigures(invoice.dueOn(), Language.current());
        var late = invoice.dueOn().isBefore(today);
        return new StateSign(
                late ? Tone.DANGER : Tone.NEUTRAL,
                texts.text(late ? "admin.billing.late" : "admin.billing.until", Roubles.of(invoice.open()), until));
    }

    private Div deeds(Invoice invoice, Consumer<Invoice> act, Consumer<Invoice> cancel) {
        var row = new Div();
        row.addClassName("okrug-row");
        var written = invoice.act();
        if (written != null) {
            var name = texts.text("admin.billing.act.of", written.label());
            row.add(new ReadyFile(name, file(name), ReadyFile.PAPER, () -> files.act(invoice.id())));
        } else if (invoice.cancelled() == null) {
            if (!today.isBefore(invoice.month().atEndOfMonth())) {
                row.add(new Button(texts.text("admin.billing.act.write"), click -> act.accept(invoice)));
            }
            row.add(new Button(texts.text("admin.billing.cancel"), click -> cancel.accept(invoice)));
        }
        return row;
    }

    /// Names of files have no slashes.
    private static String file(String name) {
        return name.replace('/', '-') + ".pdf";
    }
}
