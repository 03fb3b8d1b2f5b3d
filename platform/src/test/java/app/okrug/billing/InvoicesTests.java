package app.okrug.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class InvoicesTests {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    BillingFixture billing;

    @Autowired
    SchoolFixture schools;

    @Autowired
    Contracts contracts;

    @Autowired
    Invoices invoices;

    @Autowired
    Payments payments;

    @Autowired
    BillingFiles files;

    @Autowired
    UsageTable usage;

    @BeforeEach
    void aContractor() {
        billing.seller();
    }

    @Test
    void aSchoolCostsThePriceOfItsBandByTheLastCountOfTheMonth() {
        var school = schools.empty();
        var contract = billing.contract(BillingFixture.TERMS, school);
        billing.published(school.id(), 480, "2026-10-05");
        billing.published(school.id(), 510, "2026-10-20");
        billing.published(school.id(), 490, "2026-11-02");

        write(contract, SEPTEMBER, "2026-11-03");
        write(contract, OCTOBER, "2026-11-03");

        assertThat(of(contract))
                .extracting(Invoice::month, Invoice::amount)
                .containsExactly(tuple(OCTOBER, Money.roubles(7_500)), tuple(SEPTEMBER, Money.roubles(3_000)));
    }

    @Test
    void anEarlierCountThatArrivesLateDoesNotReplaceALaterOne() {
        var school = schools.empty();
        billing.published(school.id(), 510, "2026-10-20");

        billing.published(school.id(), 300, "2026-10-05");

        assertThat(usage.latest()).containsEntry(school.id(), 510);
    }

    @Test
    void daysOfTheTrialCostNothingAndAMonthServedInPartCostsItsDays() {
        var contract =
                billing.contract(BillingFixture.terms("2026-09-01", "2026-10-20", "2026-10-10"), schools.empty());

        assertThat(write(contract, SEPTEMBER, "2026-11-01")).isFalse();
        assertThat(write(contract, OCTOBER, "2026-11-01")).isTrue();

        var line = of(contract).getFirst().text().lines().getFirst();
        assertThat(line.days()).isEqualTo(10);
        assertThat(line.amount()).isEqualTo(new Money(967_74));
    }

    @Test
    void numbersHaveNoGapsThoughAWritingFailsBetween() {
        var first = billing.contract(BillingFixture.TERMS, schools.empty());
        var nothing = billing.contract(BillingFixture.TERMS);
        var second = billing.contract(BillingFixture.TERMS, schools.empty());

        write(first, OCTOBER, "2026-11-01");
        write(nothing, OCTOBER, "2026-11-01");
        write(first, OCTOBER, "2026-11-01");
        write(second, OCTOBER, "2026-11-01");

        assertThat(of(second).getFirst().number())
                .isEqualTo(of(first).getFirst().number() + 1);
        assertThat(of(first)).hasSize(1);
    }

    @Test
    void twoOperatorsAtOnceWriteOneInvoice() throws Exception {
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        Callable<Boolean> writing = () -> write(contract, OCTOBER, "2026-11-01");

        try (var threads = Executors.newFixedThreadPool(4)) {
            var written = threads.invokeAll(List.of(writing, writing, writing, writing)).stream()
                    .filter(one -> one.resultNow())
                    .count();

            assertThat(written).isOne();
        }
        assertThat(of(contract)).hasSize(1);
    }

    @Test
    void aCancelledInvoiceKeepsItsNumberAndTheMonthIsWrittenAnew() {
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        write(contract, OCTOBER, "2026-11-01");
        var wrong = of(contract).getFirst();

        billing.run(() -> invoices.cancel(wrong.id(), "Не тот тариф"));
        write(contract, OCTOBER, "2026-11-01");

        assertThat(of(contract)).extracting(Invoice::cancelled).containsExactly(null, "Не тот тариф");
        assertThat(of(contract).getFirst().number()).isGreaterThan(wrong.number());
    }

    @Test
    void theActIsWrittenOnceAndNotBeforeTheMonthIsOver() {
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        write(contract, OCTOBER, "2026-10-05");
        var invoice = of(contract).getFirst().id();

        assertThatThrownBy(() -> act(invoice, "2026-10-30")).isInstanceOf(BillingRefused.class);
        act(invoice, "2026-10-31");
        assertThatThrownBy(() -> act(invoice, "2026-11-01")).isInstanceOf(BillingRefused.class);
        assertThatThrownBy(() -> billing.run(() -> invoices.cancel(invoice, "Ошибка")))
                .isInstanceOf(BillingRefused.class);

        assertThat(of(contract).getFirst().act()).isNotNull();
    }

    @Test
    void paymentsInPartsPayTheOldestInvoiceFirst() {
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        write(contract, SEPTEMBER, "2026-10-01");
        write(contract, OCTOBER, "2026-11-01");

        pay(contract, 1_000, "1");
        pay(contract, 2_500, "2");

        assertThat(of(contract)).extracting(Invoice::open).containsExactly(Money.roubles(2_500), Money.ZERO);
        var line = billing.on("2026-11-20", () -> contracts.all()).stream()
                .filter(one -> one.contract().id().equals(contract))
                .findFirst()
                .orElseThrow();
        assertThat(line.overdue()).isEqualTo(Money.roubles(2_500));
        assertThat(line.overdueSince()).isEqualTo(LocalDate.parse("2026-11-11"));
    }

    @Test
    void aPaymentOrderIsRecordedOnceAndAMistakeIsTakenBack() {
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        write(contract, OCTOBER, "2026-11-01");
        pay(contract, 3_000, "17");

        assertThatThrownBy(() -> pay(contract, 3_000, "17")).isInstanceOf(BillingRefused.class);
        var payment = billing.call(() -> payments.of(contract)).getFirst();
        billing.run(() -> payments.cancel(payment, "Другой плательщик"));

        assertThat(of(contract).getFirst().open()).isEqualTo(Money.roubles(3_000));
        pay(contract, 3_000, "17");
        assertThat(of(contract).getFirst().open()).isEqualTo(Money.ZERO);
    }

    @Test
    void theReconciliationGoesOnWhereTheDaysBeforeEnded() {
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        write(contract, SEPTEMBER, "2026-09-30");
        write(contract, OCTOBER, "2026-10-31");
        of(contract).forEach(invoice -> act(invoice.id(), "2026-10-31"));
        pay(contract, 5_000, "=cmd|'calc'");

        var book = billing.call(
                () -> files.reconcile(contract, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31")));
        var csv = billing.call(
                () -> files.reconciliationSheet(contract, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"))
                        .csv());

        assertThat(book.opening()).isEqualTo(Money.roubles(3_000));
        assertThat(book.served()).isEqualTo(Money.roubles(3_000));
        assertThat(book.paid()).isEqualTo(Money.roubles(5_000));
        assertThat(book.closing()).isEqualTo(Money.roubles(1_000));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("3000,00", "5000,00", "=cmd");
    }

    @Test
    void thePapersSayWhatAnAccountantLooksFor() {
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        write(contract, OCTOBER, "2026-10-31");
        var invoice = of(contract).getFirst();
        act(invoice.id(), "2026-10-31");

        var bill = text(billing.call(() -> files.invoice(invoice.id())));
        var act = text(billing.call(() -> files.act(invoice.id())));

        assertThat(bill)
                .contains("Счёт на оплату № " + invoice.label() + " от 31 октября 2026 г.")
                .contains("40702810938000012345", "044525225", "ИНН 7707083893", "КПП 773601001")
                .contains("НДС не облагается (п. 2 ст. 346.11 НК РФ)", "3 000,00", "Три тысячи рублей 00 копеек")
                .contains("октябрь 2026", "10.11.2026", "100 учеников");
        assertThat(act).contains("Акт об оказании услуг №", "Всего оказано услуг на сумму", "МБОУ «Школа № 14»");
    }

    @Test
    void theTaxIsContainedInTheAmountAndPapersKeepTheRateOfTheirDay() {
        billing.seller(22);
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        write(contract, OCTOBER, "2026-10-31");
        billing.seller();

        var invoice = of(contract).getFirst();

        assertThat(invoice.amount()).isEqualTo(Money.roubles(3_000));
        assertThat(invoice.vat()).isEqualTo(new Money(540_98));
        assertThat(text(billing.call(() -> files.invoice(invoice.id())))).contains("В том числе НДС 22 %:", "540,98");
    }

    @Test
    void aTextThatASpreadsheetWouldCalculateStaysAText() {
        var sheet = new AccountSheet("Лист", List.of("=1+1"), List.of(List.of("+79", "@x", "обычный; \"текст\"")));

        assertThat(new String(sheet.csv(), StandardCharsets.UTF_8))
                .contains("\"'=1+1\"", "\"'+79\";\"'@x\";\"обычный; \"\"текст\"\"\"");
    }

    @Test
    void aSchoolIsServedByOneContract() {
        var school = schools.empty();
        billing.contract(BillingFixture.TERMS, school);

        assertThatThrownBy(() -> billing.contract(BillingFixture.TERMS, school)).isInstanceOf(BillingRefused.class);
    }

    @Test
    void nobodyOfASchoolSeesOrChangesTheBilling() {
        var school = schools.empty();
        var contract = billing.contract(BillingFixture.TERMS, school);

        assertThatThrownBy(() -> school.call(() -> contracts.all())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.call(() -> invoices.write(contract, OCTOBER)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.call(() -> payments.of(contract))).isInstanceOf(AccessRefused.class);
    }

    private boolean write(ContractId contract, YearMonth month, String day) {
        return billing.on(day, () -> invoices.write(contract, month).isPresent());
    }

    private void act(InvoiceId invoice, String day) {
        billing.on(day, () -> {
            invoices.act(invoice);
            return true;
        });
    }

    private void pay(ContractId contract, long roubles, String order) {
        billing.on(
                "2026-11-20",
                () -> payments.record(
                        contract, new NewPayment(Money.roubles(roubles), LocalDate.parse("2026-11-20"), order, "")));
    }

    private List<Invoice> of(ContractId contract) {
        return billing.call(() -> invoices.of(contract));
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
