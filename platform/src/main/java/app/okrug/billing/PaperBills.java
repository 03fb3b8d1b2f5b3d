package app.okrug.billing;

import app.okrug.billing.OpenBills.Settled;
import app.okrug.database.ControlPlane;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Invoices on paper and the payments that the office has recorded: what comes in pays the invoice that
/// falls due first, then the next (ГК РФ 319.1 (3)). Nothing of it is stored, so nothing of it can be wrong
/// after a correction.
@Component
class PaperBills implements BillSource {

    private final ControlPlane control;

    PaperBills(ControlPlane control) {
        this.control = control;
    }

    @Override
    public List<Settled> bills(@Nullable ContractId contract) {
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

    /// The office's own books are what counts.
    @Override
    public boolean certain(ContractId contract) {
        return true;
    }
}
