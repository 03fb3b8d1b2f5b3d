package app.okrug.billing;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.overview.Headcount;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A contractor, a tariff of two bands and contracts with School No. 14 as payer. Service begins on 1 September.
@Component
public class BillingFixture {

    public static final Party PAYER = new Party(
            "МБОУ «Школа № 14»",
            "4205000016",
            "420501001",
            "Кемерово, ул. Дружбы, 14",
            "Отделение Кемерово",
            "044525225",
            "03234643327010003900",
            "40102810745370000032");
    public static final Party CONTRACTOR = new Party(
            "ООО «Округ»",
            "7707083893",
            "773601001",
            "Москва, ул. Вавилова, 19",
            "ПАО Сбербанк",
            "044525225",
            "40702810938000012345",
            "30101810400000000225");
    public static final ContractTerms TERMS = terms("2026-09-01", null, null);

    private static final Operator OPERATOR = new Operator(new UserId(UUID.randomUUID()));

    private final Sellers sellers;
    private final Tariffs tariffs;
    private final Contracts contracts;
    private final SchoolRegistry schools;
    private final UsageTable usage;
    private final Invoices invoices;
    private final BillingPulse pulse;

    BillingFixture(
            Sellers sellers,
            Tariffs tariffs,
            Contracts contracts,
            SchoolRegistry schools,
            UsageTable usage,
            Invoices invoices,
            BillingPulse pulse) {
        this.sellers = sellers;
        this.tariffs = tariffs;
        this.contracts = contracts;
        this.schools = schools;
        this.usage = usage;
        this.invoices = invoices;
        this.pulse = pulse;
    }

    public static ContractTerms terms(String starts, @Nullable String ends, @Nullable String trial) {
        return new ContractTerms(
                LocalDate.parse("2026-08-25"),
                LocalDate.parse(starts),
                ends == null ? null : LocalDate.parse(ends),
                trial == null ? null : LocalDate.parse(trial),
                10,
                3,
                30,
                60);
    }

    /// Enters the contractor, without a tax.
    public void seller() {
        seller(null);
    }

    public void seller(@Nullable Integer vatPercent) {
        run(() -> {
            var version = sellers.find().map(Seller::version).orElse(0L);
            sellers.save(new Seller(
                    CONTRACTOR,
                    "Директор",
                    "Орлова А. В.",
                    "",
                    vatPercent,
                    vatPercent == null ? "п. 2 ст. 346.11 НК РФ" : "",
                    version));
        });
    }

    /// A tariff: 3 000 roubles a month, from 500 pupils on 7 500.
    public TariffId tariff() {
        return call(() -> tariffs.save(new Tariff(
                new TariffId(UUID.randomUUID()),
                "Тариф " + UUID.randomUUID(),
                List.of(new Tariff.Band(0, Money.roubles(3_000)), new Tariff.Band(500, Money.roubles(7_500))),
                false,
                0)));
    }

    /// A contract about these schools, all from 1 September on, each with a hundred pupils as declared.
    public ContractId contract(ContractTerms terms, TestSchool... served) {
        var tariff = tariff();
        return call(() -> {
            var number = UUID.randomUUID().toString().substring(0, 8);
            var id = contracts.enter(new NewContract(number, PAYER, tariff, Way.INVOICE, terms));
            for (var school : served) {
                contracts.join(id, schools.get(school.id()), LocalDate.parse("2026-09-01"), 100);
            }
            return id;
        });
    }

    /// A contract about these schools that is paid by card, with a payer of its own.
    public ContractId byCard(ContractTerms terms, TestSchool... served) {
        var tariff = tariff();
        var digits = UUID.randomUUID().getLeastSignificantBits() & 0xffff;
        var payer = new Party(
                PAYER.name(),
                PAYER.inn(),
                "4205%05d".formatted(digits),
                PAYER.address(),
                PAYER.bank(),
                PAYER.bik(),
                PAYER.account(),
                PAYER.correspondent());
        return call(() -> {
            var number = UUID.randomUUID().toString().substring(0, 8);
            var id = contracts.enter(new NewContract(number, payer, tariff, Way.STRIPE, terms));
            for (var school : served) {
                contracts.join(id, schools.get(school.id()), LocalDate.parse("2026-09-01"), 100);
            }
            return id;
        });
    }

    /// Writes the invoice of a month.
    public InvoiceId billed(ContractId contract, YearMonth month) {
        return call(() -> invoices.write(contract, month)).orElseThrow();
    }

    /// A school publishes so many pupils.
    public void published(SchoolId school, int pupils, String day) {
        var at = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        usage.take(List.of(new Headcount(school, pupils, at)), ZoneId.of("Asia/Novokuznetsk"));
    }

    /// What happens twice an hour: usage is counted, open bills are followed up.
    public void beat() {
        pulse.beat();
    }

    /// Does something as an operator of the office.
    public void run(Runnable work) {
        CurrentOperator.run(OPERATOR, work);
    }

    public <T> T call(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentOperator.<T, RuntimeException>call(OPERATOR, work);
    }

    /// Does something as an operator on a day.
    public <T> T on(String day, ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.<T, RuntimeException>on(day, () -> call(work));
    }
}
