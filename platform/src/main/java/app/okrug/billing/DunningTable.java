package app.okrug.billing;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolState;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Which steps were taken for open bills, and which schools the billing keeps restricted.
@Component
class DunningTable {

    private final ControlPlane control;

    /// A school that the billing has led to a state, for an invoice.
    record Restriction(SchoolId school, InvoiceId invoice, SchoolState state) {}

    DunningTable(ControlPlane control) {
        this.control = control;
    }

    /// Writes a step down.
    ///
    /// @return false when it has been taken for this invoice before
    boolean note(ContractId contract, InvoiceId invoice, DunningStage stage, Money overdue, Instant now) {
        return control.sql()
                        .sql("""
                                insert into billing_dunning_step (contract, invoice, stage, kopecks, taken_at)
                                values (?, ?, ?, ?, ?)
                                on conflict (contract, invoice, stage) do nothing
                                """)
                        .params(contract.value(), invoice.value(), stage.stored(), overdue.kopecks(), stamp(now))
                        .update()
                == 1;
    }

    /// The steps of a contract, the latest first.
    List<DunningStep> steps(ContractId contract) {
        return control.sql()
                .sql("""
                        select s.stage, s.kopecks, s.taken_at, coalesce(i.number || '/' || i.year, b.number) as label
                        from billing_dunning_step s
                        left join billing_invoice i on i.id = s.invoice
                        left join billing_stripe_bill b on b.id = s.invoice
                        where s.contract = ?
                        order by s.taken_at desc, s.stage
                        limit 100
                        """)
                .param(contract.value())
                .query((row, _) -> new DunningStep(
                        DunningStage.of(row.getString("stage")),
                        row.getString("label"),
                        new Money(row.getLong("kopecks")),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Map<SchoolId, Restriction> restrictions(ContractId contract) {
        var found = new HashMap<SchoolId, Restriction>();
        control.sql()
                .sql("select school, invoice, state from billing_restriction where contract = ?")
                .param(contract.value())
                .query(row -> {
                    var school = new SchoolId(row.getObject("school", UUID.class));
                    found.put(
                            school,
                            new Restriction(
                                    school,
                                    new InvoiceId(row.getObject("invoice", UUID.class)),
                                    SchoolState.of(row.getString("state"))));
                });
        return found;
    }

    void restrict(ContractId contract, Restriction restriction, Instant now) {
        control.sql()
                .sql("""
                        insert into billing_restriction (school, contract, invoice, state, since)
                        values (?, ?, ?, ?, ?)
                        on conflict (school) do update set contract = excluded.contract, invoice = excluded.invoice,
                            state = excluded.state, since = excluded.since
                        """)
                .params(
                        restriction.school().value(),
                        contract.value(),
                        restriction.invoice().value(),
                        restriction.state().name().toLowerCase(Locale.ROOT),
                        stamp(now))
                .update();
    }

    void free(SchoolId school) {
        control.sql()
                .sql("delete from billing_restriction where school = ?")
                .param(school.value())
                .update();
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
