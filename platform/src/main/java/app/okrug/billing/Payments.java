package app.okrug.billing;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// What has come in for contracts paid on paper, in any parts: the oldest invoice is paid first.
@Service
public class Payments {

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NOTE = 300;
    private static final String SELECT = """
            select id, contract, kopecks, paid_on, order_number, note, recorded_at, cancelled_reason
            from billing_payment
            """;

    private final Office office;
    private final ContractTable contracts;
    private final Dunning dunning;
    private final ControlPlane control;
    private final PlatformAudit audit;
    private final BillingDay day;
    private final Clock clock;

    Payments(
            Office office,
            ContractTable contracts,
            Dunning dunning,
            ControlPlane control,
            PlatformAudit audit,
            BillingDay day,
            Clock clock) {
        this.office = office;
        this.contracts = contracts;
        this.dunning = dunning;
        this.control = control;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    /// The payments of a contract, the latest first, cancelled ones among them.
    public List<Payment> of(ContractId contract) {
        office.require(OfficeRight.BILLING_VIEW);
        return control.sql()
                .sql(SELECT + "where contract = ? order by paid_on desc, recorded_at desc limit 500")
                .param(contract.value())
                .query(Payments::payment)
                .list();
    }

    /// Records a payment. Schools that were restricted for want of it come back at once.
    ///
    /// @throws BillingRefused when nothing was paid, the day is still to come, this payment order is
    /// recorded, or the contract is paid by card
    public PaymentId record(ContractId contract, NewPayment payment) {
        office.require(OfficeRight.BILLING_CHANGE);
        check(payment);
        var id = new PaymentId(UUID.randomUUID());
        try {
            control.inTransaction(() -> {
                if (contracts.locked(contract).way() != Way.INVOICE) {
                    throw new BillingRefused("billing.payment.by-card");
                }
                add(id, contract, payment, clock.instant());
                audit.write(
                        "billing.payment_recorded",
                        null,
                        contract.value().toString(),
                        Map.of("kopecks", payment.amount().kopecks(), "order", payment.orderNumber()));
            });
        } catch (DuplicateKeyException twice) {
            throw new BillingRefused("billing.payment.twice", payment.orderNumber());
        }
        dunning.settle(contract);
        return id;
    }

    /// Cancels a payment that was recorded by mistake.
    ///
    /// @throws BillingRefused without a reason, or when it does not count any more
    public void cancel(Payment payment, String reason) {
        office.require(OfficeRight.BILLING_CHANGE);
        if (reason.isBlank()) {
            throw new BillingRefused("billing.reason-missing");
        }
        control.inTransaction(() -> {
            contracts.locked(payment.contract());
            var cancelled = control.sql()
                    .sql("""
                            update billing_payment set cancelled_at = ?, cancelled_reason = ?
                            where id = ? and cancelled_at is null
                            """)
                    .params(stamp(clock.instant()), reason.strip(), payment.id().value())
                    .update();
            if (cancelled == 0) {
                throw new BillingRefused("billing.changed-meanwhile");
            }
            audit.write(
                    "billing.payment_cancelled",
                    null,
                    payment.contract().value().toString(),
                    Map.of("order", payment.orderNumber(), "reason", reason.strip()));
        });
        dunning.settle(payment.contract());
    }

    private void check(NewPayment payment) {
        if (!payment.amount().positive()) {
            throw new BillingRefused("billing.payment.nothing");
        }
        if (payment.orderNumber().isBlank()
                || payment.orderNumber().length() > LONGEST_NUMBER
                || payment.note().length() > LONGEST_NOTE) {
            throw new BillingRefused("billing.payment.numberless");
        }
        if (payment.paidOn().isAfter(day.today())) {
            throw new BillingRefused("billing.payment.early");
        }
    }

    private void add(PaymentId id, ContractId contract, NewPayment payment, Instant now) {
        control.sql()
                .sql("""
                        insert into billing_payment (id, contract, kopecks, paid_on, order_number, note, recorded_by,
                            recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        contract.value(),
                        payment.amount().kopecks(),
                        payment.paidOn(),
                        payment.orderNumber().strip(),
                        payment.note().strip(),
                        CurrentOperator.require().account().value(),
                        stamp(now))
                .update();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                new PaymentId(row.getObject("id", UUID.class)),
                new ContractId(row.getObject("contract", UUID.class)),
                new Money(row.getLong("kopecks")),
                row.getObject("paid_on", LocalDate.class),
                row.getString("order_number"),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("cancelled_reason"));
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
