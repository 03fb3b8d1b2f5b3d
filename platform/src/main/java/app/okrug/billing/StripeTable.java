package app.okrug.billing;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What stands at Stripe for our contracts, as far as it has told: customers, prices, open pages,
/// subscriptions.
@Component
class StripeTable {

    private final ControlPlane control;

    /// A band of a tariff at an amount.
    record Priced(TariffId tariff, int pupils, Money price) {}

    StripeTable(ControlPlane control) {
        this.control = control;
    }

    Optional<String> customer(UUID payer) {
        return control.sql()
                .sql("select customer from billing_stripe_customer where payer = ?")
                .param(payer)
                .query((row, _) -> row.getString("customer"))
                .optional();
    }

    /// Whether a customer is a payer of ours.
    boolean ours(String customer) {
        return control.sql()
                .sql("select exists (select from billing_stripe_customer where customer = ?) as ours")
                .param(customer)
                .query((row, _) -> row.getBoolean("ours"))
                .single();
    }

    void keepCustomer(UUID payer, String customer) {
        control.sql().sql("""
                        insert into billing_stripe_customer (payer, customer) values (?, ?)
                        on conflict (payer) do nothing
                        """).params(payer, customer).update();
    }

    Optional<String> price(Priced wanted) {
        return control.sql()
                .sql("select price from billing_stripe_price where tariff = ? and pupils = ? and kopecks = ?")
                .params(wanted.tariff().value(), wanted.pupils(), wanted.price().kopecks())
                .query((row, _) -> row.getString("price"))
                .optional();
    }

    /// What a price of Stripe's stands for; empty for one that is not of our making.
    Optional<Priced> priced(String price) {
        return control.sql()
                .sql("select tariff, pupils, kopecks from billing_stripe_price where price = ?")
                .param(price)
                .query((row, _) -> new Priced(
                        new TariffId(row.getObject("tariff", UUID.class)),
                        row.getInt("pupils"),
                        new Money(row.getLong("kopecks"))))
                .optional();
    }

    void keepPrice(Priced priced, String price) {
        control.sql()
                .sql("""
                        insert into billing_stripe_price (price, tariff, pupils, kopecks) values (?, ?, ?, ?)
                        on conflict (tariff, pupils, kopecks) do nothing
                        """)
                .params(
                        price,
                        priced.tariff().value(),
                        priced.pupils(),
                        priced.price().kopecks())
                .update();
    }

    /// The page that is open for a school, with the price it was opened for.
    Optional<Opened> opened(SchoolId school, Instant now) {
        return control.sql()
                .sql("""
                        select session, address, price from billing_stripe_checkout
                        where school = ? and expires_at > ?
                        """)
                .params(school.value(), stamp(now))
                .query((row, _) ->
                        new Opened(row.getString("session"), row.getString("address"), row.getString("price")))
                .optional();
    }

    /// A page of Stripe's that a payer can still go to.
    record Opened(String session, String address, String price) {}

    void keepOpened(ContractId contract, SchoolId school, String price, StripeGateway.Checkout opened) {
        control.sql()
                .sql("""
                        insert into billing_stripe_checkout (school, contract, session, address, price, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (school) do update set contract = excluded.contract, session = excluded.session,
                            address = excluded.address, price = excluded.price, expires_at = excluded.expires_at
                        """)
                .params(
                        school.value(),
                        contract.value(),
                        opened.session(),
                        opened.address(),
                        price,
                        stamp(opened.expiresAt()))
                .update();
    }

    /// The subscriptions of a contract, the oldest first.
    List<StripeSubscription> subscriptions(ContractId contract) {
        return control.sql()
                .sql("select * from billing_stripe_subscription where contract = ? order by begun_at, id")
                .param(contract.value())
                .query(StripeTable::subscription)
                .list();
    }

    Optional<StripeSubscription> subscription(String id) {
        return control.sql()
                .sql("select * from billing_stripe_subscription where id = ?")
                .param(id)
                .query(StripeTable::subscription)
                .optional();
    }

    /// Takes what Stripe has told of a subscription, unless it has told something later already. One that
    /// has ended stays so, and none goes back to before its first payment: moments are told by the second.
    void keep(StripeSubscription told) {
        control.sql()
                .sql("""
                        insert into billing_stripe_subscription as s (id, contract, school, status, item, price, begun_at,
                            told_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set status = excluded.status, item = excluded.item,
                            price = excluded.price, told_at = excluded.told_at
                        where s.told_at <= excluded.told_at and s.status not in ('canceled', 'incomplete_expired')
                            and (excluded.status <> 'incomplete' or s.status = 'incomplete')
                        """)
                .params(
                        told.id(),
                        told.contract().value(),
                        told.school().value(),
                        told.status(),
                        told.item(),
                        told.price(),
                        stamp(told.begunAt()),
                        stamp(told.toldAt()))
                .update();
        control.sql()
                .sql("delete from billing_stripe_checkout where school = ?")
                .param(told.school().value())
                .update();
    }

    /// A subscription that Stripe does not know any more.
    void end(String subscription, Instant now) {
        control.sql()
                .sql("update billing_stripe_subscription set status = 'canceled', told_at = ? where id = ?")
                .params(stamp(now), subscription)
                .update();
    }

    static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static StripeSubscription subscription(ResultSet row, int number) throws SQLException {
        return new StripeSubscription(
                row.getString("id"),
                new ContractId(row.getObject("contract", UUID.class)),
                new SchoolId(row.getObject("school", UUID.class)),
                row.getString("status"),
                row.getString("item"),
                row.getString("price"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
