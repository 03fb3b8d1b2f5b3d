package app.okrug.billing;

import app.okrug.database.ControlPlane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How payments and invoices of contracts meet: what comes in pays the invoice that falls due first, then the next
/// (ГК РФ 319.1 (3)). Nothing of it is stored, so nothing of it can be wrong after a correction.
@Component
class OpenBills {

    private final ControlPlane control;

    /// An invoice that stands, and what of it has been paid.
    record Settled(ContractId contract, InvoiceId invoice, LocalDate dueOn, Money amount, Money paid) {

        Money open() {
            return amount.minus(paid);
        }
    }

    OpenBills(ControlPlane control) {
        this.control = control;
    }

    /// The invoices of one contract or of all, the one that falls due first at the beginning.
    List<Settled> invoices(@Nullable ContractId contract) {
        return control.sql()
                .sql("""
                        select id, contract, due_on, kopecks, greatest(0, least(kopecks, paid - before)) as paid
                        from (select i.id, i.contract, i.due_on, i.kopecks, i.year, i.number,
                                coalesce(p.paid, 0) as paid,
                                sum(i.kopecks) over (partition by i.contract order by i.due_on, i.year, i.number)
                                    - i.kopecks as before
                            from billing_invoice i
                            left join (select contract, sum(kopecks) as paid from billing_payment
                                where cancelled_at is null group by contract) p on p.contract = i.contract
                            where i.cancelled_at is null
                                and (cast(:contract as uuid) is null or i.contract = cast(:contract as uuid))) standing
                        order by contract, due_on, year, number
                        """)
                .param("contract", contract == null ? null : contract.value())
                .query((row, _) -> new Settled(
                        new ContractId(row.getObject("contract", UUID.class)),
                        new InvoiceId(row.getObject("id", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        new Money(row.getLong("kopecks")),
                        new Money(row.getLong("paid"))))
                .list();
    }

    /// What is owed by each contract that has invoices.
    Map<ContractId, Owed> owed(LocalDate today) {
        var byContract = new HashMap<ContractId, List<Settled>>();
        invoices(null)
                .forEach(one -> byContract
                        .computeIfAbsent(one.contract(), _ -> new ArrayList<>())
                        .add(one));
        var owed = new HashMap<ContractId, Owed>();
        byContract.forEach((contract, invoices) -> owed.put(contract, sum(invoices, today)));
        return owed;
    }

    /// What is owed by one contract.
    Owed owed(ContractId contract, LocalDate today) {
        return sum(invoices(contract), today);
    }

    private static Owed sum(List<Settled> invoices, LocalDate today) {
        var sum = Owed.NOTHING;
        for (var one : invoices) {
            var late = one.open().positive() && one.dueOn().isBefore(today);
            sum = new Owed(
                    sum.open().plus(one.open()),
                    late ? sum.overdue().plus(one.open()) : sum.overdue(),
                    late ? Objects.requireNonNullElse(sum.oldest(), one.invoice()) : sum.oldest(),
                    late ? Objects.requireNonNullElse(sum.since(), one.dueOn()) : sum.since());
        }
        return sum;
    }
}
