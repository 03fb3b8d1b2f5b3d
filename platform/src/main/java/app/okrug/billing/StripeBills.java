package app.okrug.billing;

import app.okrug.billing.OpenBills.Settled;
import app.okrug.database.ControlPlane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The bills that Stripe has written, as far as it has told. Its news may be late: so a bill counts as
/// unpaid beyond doubt only while Stripe itself, when asked, has just said so.
@Component
class StripeBills implements BillSource {

    private static final Duration FRESH = Duration.ofHours(2);
    private static final Duration RECENT = Duration.ofMinutes(20);
    private static final int MOST_ASKED = 200;

    private final ControlPlane control;
    private final BillingDay day;
    private final Clock clock;

    StripeBills(ControlPlane control, BillingDay day, Clock clock) {
        this.control = control;
        this.day = day;
        this.clock = clock;
    }

    @Override
    public List<Settled> bills(@Nullable ContractId contract) {
        return control.sql()
                .sql("""
                        select id, contract, due_on, kopecks,
                            case state when 'open' then least(kopecks, paid_kopecks) else kopecks end as paid
                        from billing_stripe_bill
                        where state <> 'void' and (cast(:contract as uuid) is null or contract = cast(:contract as uuid))
                        order by due_on, number
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

    @Override
    public boolean certain(ContractId contract) {
        return control.sql()
                .sql("""
                        select not exists (select from billing_stripe_bill
                            where contract = ? and state = 'open' and due_on < ?
                                and (confirmed_at is null or confirmed_at < ?)) as certain
                        """)
                .params(
                        contract.value(),
                        day.today(),
                        StripeTable.stamp(clock.instant().minus(FRESH)))
                .query((row, _) -> row.getBoolean("certain"))
                .single();
    }

    /// The bills of a contract, the latest first.
    List<StripeBill> of(ContractId contract) {
        return control.sql()
                .sql(
                        "select * from billing_stripe_bill where contract = ? order by issued_on desc, number desc limit 500")
                .param(contract.value())
                .query(StripeBills::bill)
                .list();
    }

    /// Overdue bills that Stripe has not been asked about lately, the longest overdue first.
    List<StripeBill> doubtful() {
        return control.sql()
                .sql("""
                        select * from billing_stripe_bill
                        where state = 'open' and due_on < ? and (confirmed_at is null or confirmed_at < ?)
                        order by confirmed_at nulls first, due_on
                        limit ?
                        """)
                .params(day.today(), StripeTable.stamp(clock.instant().minus(RECENT)), MOST_ASKED)
                .query(StripeBills::bill)
                .list();
    }

    /// Takes what was told of a bill. Its contract must be locked, so that two who are told at once do not
    /// overwrite each other.
    void keep(StripeBill told) {
        var merged = find(told.invoice()).map(known -> known.with(told)).orElse(told);
        control.sql()
                .sql("""
                        insert into billing_stripe_bill (id, invoice, contract, number, state, kopecks, paid_kopecks,
                            issued_on, due_on, confirmed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (invoice) do update set number = excluded.number, state = excluded.state,
                            kopecks = excluded.kopecks, paid_kopecks = excluded.paid_kopecks,
                            confirmed_at = excluded.confirmed_at
                        """)
                .params(Arrays.<@Nullable Object>asList(
                        merged.id(),
                        merged.invoice(),
                        merged.contract().value(),
                        merged.number(),
                        merged.state().stored(),
                        merged.amount().kopecks(),
                        merged.paid().kopecks(),
                        merged.issuedOn(),
                        merged.dueOn(),
                        stamp(merged.confirmedAt())))
                .update();
    }

    private Optional<StripeBill> find(String invoice) {
        return control.sql()
                .sql("select * from billing_stripe_bill where invoice = ?")
                .param(invoice)
                .query(StripeBills::bill)
                .optional();
    }

    private static @Nullable OffsetDateTime stamp(@Nullable Instant moment) {
        return moment == null ? null : StripeTable.stamp(moment);
    }

    private static StripeBill bill(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new StripeBill(
                row.getObject("id", UUID.class),
                row.getString("invoice"),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getString("number"),
                StripeBill.State.of(row.getString("state")),
                new Money(row.getLong("kopecks")),
                new Money(row.getLong("paid_kopecks")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                confirmed == null ? null : confirmed.toInstant());
    }
}
