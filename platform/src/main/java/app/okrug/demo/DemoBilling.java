package app.okrug.demo;

import app.okrug.billing.ContractId;
import app.okrug.billing.ContractTerms;
import app.okrug.billing.Contracts;
import app.okrug.billing.InvoiceId;
import app.okrug.billing.Invoices;
import app.okrug.billing.Money;
import app.okrug.billing.NewContract;
import app.okrug.billing.NewPayment;
import app.okrug.billing.Party;
import app.okrug.billing.Payments;
import app.okrug.billing.Seller;
import app.okrug.billing.Sellers;
import app.okrug.billing.Tariff;
import app.okrug.billing.TariffId;
import app.okrug.billing.Tariffs;
import app.okrug.billing.Way;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The accounts of the demonstration's schools: one that has paid every bill, one whose last bill is
/// overdue and deferred by a letter, so that the school is never restricted, and one that works on trial.
@Component
class DemoBilling {

    private static final int PUPILS = 200;
    private static final int DUE = 10;
    private static final int LATE = 8;
    private static final int PART_PAID = 4;
    private static final Money PART = Money.roubles(4_000);

    private final Sellers sellers;
    private final Tariffs tariffs;
    private final Contracts contracts;
    private final Invoices invoices;
    private final Payments payments;

    DemoBilling(Sellers sellers, Tariffs tariffs, Contracts contracts, Invoices invoices, Payments payments) {
        this.sellers = sellers;
        this.tariffs = tariffs;
        this.contracts = contracts;
        this.invoices = invoices;
        this.payments = payments;
    }

    /// Lives through the bills of a school year up to a moment, as an operator.
    ///
    /// @param schools the one that pays in time, the one that is late, the one on trial
    void bill(List<RegisteredSchool> schools, int year, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var begins = LocalDate.of(year, 8, 25);
        var tariff = on(begins, zone, () -> tariffs.save(tariff()));
        enterSeller();
        var paying = contract(schools.get(0), 0, tariff, begins, null, zone);
        var late = contract(schools.get(1), 1, tariff, begins, null, zone);
        contract(schools.get(2), 2, tariff, begins, today.plusMonths(2), zone);
        live(paying, year, today, zone);
        var written = today.minusDays(DUE + LATE);
        live(late, year, written, zone);
        fallBehind(late, year, written, today, zone);
    }

    private void enterSeller() {
        var known = sellers.find().map(Seller::version).orElse(0L);
        sellers.save(new Seller(
                party("ООО «Школьные системы»", "4215990010", "40702810926000001234", "30101810200000000612"),
                "Директор",
                "Орлова А. В.",
                "Гаврилова Т. С.",
                null,
                "п. 2 ст. 346.11 НК РФ",
                known));
    }

    private static Tariff tariff() {
        return new Tariff(
                new TariffId(UUID.randomUUID()),
                "Муниципальный",
                List.of(
                        new Tariff.Band(0, Money.roubles(6_000)),
                        new Tariff.Band(150, Money.roubles(9_000)),
                        new Tariff.Band(500, Money.roubles(12_000))),
                false,
                0);
    }

    private ContractId contract(
            RegisteredSchool school,
            int place,
            TariffId tariff,
            LocalDate begins,
            @Nullable LocalDate trial,
            ZoneId zone) {
        var inn = List.of("4215000142", "4215000216", "4215000696").get(place);
        var first = LocalDate.of(begins.getYear(), 9, 1);
        return on(begins, zone, () -> {
            var id = contracts.enter(new NewContract(
                    "%s-%d/У".formatted(school.code(), begins.getYear()),
                    party(school.name(), inn, "03234643327010003900", "40102810745370000032"),
                    tariff,
                    Way.INVOICE,
                    new ContractTerms(begins, first, null, trial, DUE, 3, 30, 60)));
            contracts.join(id, school, first, PUPILS);
            return id;
        });
    }

    /// Bills each month on the first day of the next one, with its act, and has it paid a week later.
    private void live(ContractId contract, int year, LocalDate until, ZoneId zone) {
        for (var month = YearMonth.of(year, 9); !month.plusMonths(1).atDay(7).isAfter(until); ) {
            var billed = month;
            var next = month.plusMonths(1);
            on(next.atDay(1), zone, () -> written(contract, billed));
            pay(contract, invoices.of(contract).getFirst().amount(), next.atDay(7), zone);
            month = next;
        }
    }

    /// The next month is billed, paid in part after a reminder, and deferred for longer than anybody looks
    /// at a demonstration.
    private void fallBehind(ContractId contract, int year, LocalDate written, LocalDate today, ZoneId zone) {
        var billed = invoices.of(contract).stream()
                .findFirst()
                .map(last -> last.month().plusMonths(1))
                .orElse(YearMonth.of(year, 9));
        if (written.isBefore(billed.atDay(1))) {
            return;
        }
        on(written, zone, () -> invoices.write(contract, billed));
        pay(contract, PART, today.minusDays(PART_PAID), zone);
        on(today.minusDays(1), zone, () -> {
            contracts.defer(
                    contracts.find(contract).orElseThrow(),
                    today.plusYears(2),
                    "Гарантийное письмо № 41: оплата после поступления субсидии.");
            return contract;
        });
    }

    private InvoiceId written(ContractId contract, YearMonth month) {
        var invoice = invoices.write(contract, month).orElseThrow();
        invoices.act(invoice);
        return invoice;
    }

    private void pay(ContractId contract, Money amount, LocalDate day, ZoneId zone) {
        var order = Integer.toString(100 + day.getDayOfYear());
        on(day, zone, () -> payments.record(contract, new NewPayment(amount, day, order, "")));
    }

    private static Party party(String name, String inn, String account, String correspondent) {
        return new Party(
                name,
                inn,
                "421501001",
                "Кемеровская область – Кузбасс, г. Берёзовый",
                "Отделение Кемерово Банка России",
                "043207612",
                account,
                correspondent);
    }

    private static <T> T on(LocalDate day, ZoneId zone, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ClockOfWork.callAt(day.atTime(11, 0).atZone(zone).toInstant(), work);
    }
}
