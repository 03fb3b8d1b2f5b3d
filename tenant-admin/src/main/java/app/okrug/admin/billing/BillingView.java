package app.okrug.admin.billing;

import app.okrug.access.OfficeRight;
import app.okrug.admin.file.ReadyFile;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.billing.BillingFiles;
import app.okrug.billing.BillingRefused;
import app.okrug.billing.CardPayments;
import app.okrug.billing.ContractLine;
import app.okrug.billing.Contracts;
import app.okrug.billing.Invoices;
import app.okrug.billing.Sellers;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.stream.Stream;

/// All contracts with what is owed by them; from here the invoices of a month are written.
@Route(BillingView.PATH)
@PageTitle("admin.billing.title")
@Menu(title = "admin.billing.title", order = 530, icon = "billing")
@RequiresOffice(OfficeRight.BILLING_VIEW)
class BillingView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "office/billing";
    private static final int MONTHS = 12;

    private final transient Texts texts;
    private final transient Contracts contracts;
    private final transient Invoices invoices;
    private final transient Sellers sellers;
    private final transient BillingFiles files;
    private final transient CardPayments cards;

    BillingView(
            Texts texts,
            Contracts contracts,
            Invoices invoices,
            Sellers sellers,
            BillingFiles files,
            CardPayments cards) {
        this.texts = texts;
        this.contracts = contracts;
        this.invoices = invoices;
        this.sellers = sellers;
        this.files = files;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new Lead(texts.text("admin.billing.lead")), links());
        if (sellers.find().isEmpty()) {
            add(new StateSign(Tone.WARNING, texts.text("admin.billing.seller.none")));
        }
        var unassigned = cards.offered() ? cards.unassigned() : 0;
        if (unassigned > 0) {
            add(new StateSign(Tone.WARNING, texts.counted("admin.billing.card.unassigned", unassigned)));
        }
        var all = contracts.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.BILLING,
                    texts.text("admin.billing.none"),
                    texts.text("admin.billing.none.next"),
                    new Anchor(NewContractView.PATH, texts.text("admin.billing.contract.new"))));
            return;
        }
        var table = new Lines<ContractLine>(texts, "admin.billing.title")
                .parts(
                        "admin.billing.contract",
                        line -> new Anchor(
                                ContractView.at(line.contract().id()),
                                texts.text(
                                        "admin.billing.contract.of",
                                        line.contract().number())),
                        line -> line.contract().number())
                .words("admin.billing.payer", line -> line.contract().payer().name())
                .number("admin.billing.schools", ContractLine::schools)
                .parts(
                        "admin.billing.open",
                        line -> Roubles.shown(line.open()),
                        Comparator.comparing(ContractLine::open))
                .parts("admin.billing.state", this::state, Comparator.comparing(ContractLine::overdue));
        table.show(all);
        add(table, month());
    }

    private Div links() {
        var fresh = new Anchor(NewContractView.PATH, texts.text("admin.billing.contract.new"));
        fresh.addClassNames("admin-file", "admin-foremost");
        var row = new Div(fresh, new Anchor(BillingDetailsView.PATH, texts.text("admin.billing.details.title")));
        row.addClassName("okrug-row");
        return row;
    }

    private StateSign state(ContractLine line) {
        var since = line.overdueSince();
        if (since != null) {
            var words = texts.text(
                    "admin.billing.overdue", Dates.inFigures(since, Language.current()), Roubles.of(line.overdue()));
            return new StateSign(Tone.DANGER, words);
        }
        return line.open().positive()
                ? new StateSign(Tone.NEUTRAL, texts.text("admin.billing.awaited"))
                : new StateSign(Tone.GOOD, texts.text("admin.billing.even"));
    }

    private Card month() {
        var now = YearMonth.from(contracts.today());
        var month = new Select<YearMonth>();
        month.setLabel(texts.text("admin.billing.month"));
        month.setItems(
                Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS).toList());
        month.setItemLabelGenerator(BillingView::named);
        month.setValue(now);
        var write = new Button(texts.text("admin.billing.write"), click -> ask(month.getValue()));
        write.setId("billing-write");
        var from = LocalDate.of(now.getYear(), 1, 1);
        var to = LocalDate.of(now.getYear(), MONTHS, 31);
        var year = String.valueOf(now.getYear());
        var row = new Div(
                month,
                write,
                new ReadyFile(
                        texts.text("admin.billing.register.xlsx"),
                        texts.text("admin.billing.register.file", year) + ".xlsx",
                        ReadyFile.WORKBOOK,
                        () -> files.register(from, to).workbook()),
                new ReadyFile(
                        texts.text("admin.billing.register.csv"),
                        texts.text("admin.billing.register.file", year) + ".csv",
                        "text/csv",
                        () -> files.register(from, to).csv()));
        row.addClassNames("okrug-row", "admin-beside-field");
        return new Card(
                texts.text("admin.billing.papers"), new Paragraph(texts.text("admin.billing.papers.lead")), row);
    }

    private void ask(YearMonth month) {
        new Confirmation(
                        texts,
                        texts.text("admin.billing.write.question", named(month)),
                        texts.text("admin.billing.write.consequence"),
                        texts.text("admin.billing.write"),
                        () -> write(month))
                .open();
    }

    private void write(YearMonth month) {
        try {
            var written = invoices.write(month);
            show();
            Notice.done(texts.counted("admin.billing.written", written));
        } catch (BillingRefused refused) {
            Notice.problem(refused.sentence().in(texts));
        }
    }

    static String named(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Language.current()) + " " + month.getYear();
    }
}
