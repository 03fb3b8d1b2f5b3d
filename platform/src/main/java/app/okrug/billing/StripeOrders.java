package app.okrug.billing;

import app.okrug.database.ControlPlane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What Stripe is still to be told of subscriptions. Orders are carried out one after the other as they
/// were given, by whichever node comes first; while Stripe is away they wait. One that it refuses is set
/// aside and told of.
@Component
class StripeOrders {

    private static final Logger log = LoggerFactory.getLogger(StripeOrders.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int MOST = 500;

    private final ControlPlane control;
    private final StripeGateway gateway;
    private final StripeTable table;
    private final StripePrices prices;
    private final Clock clock;

    /// @param wanted the price to be put; null for an order to end the subscription
    private record Order(
            long id, UUID key, String subscription, StripeTable.@Nullable Priced wanted, boolean prorated) {}

    StripeOrders(ControlPlane control, StripeGateway gateway, StripeTable table, StripePrices prices, Clock clock) {
        this.control = control;
        this.gateway = gateway;
        this.table = table;
        this.prices = prices;
        this.clock = clock;
    }

    /// Orders a price for a subscription.
    void price(StripeSubscription subscription, StripeTable.Priced wanted, boolean prorated) {
        give("price", subscription, wanted, prorated);
    }

    /// Orders the end of a subscription.
    void cancel(StripeSubscription subscription) {
        give("cancel", subscription, null, true);
    }

    /// The price that the last order still to be settled, or refused within a day, puts a subscription to.
    Optional<StripeTable.Priced> awaited(String subscription) {
        return last(subscription).flatMap(order -> Optional.ofNullable(order.wanted()));
    }

    /// Whether the end of a subscription is ordered, or was refused within a day.
    boolean ending(String subscription) {
        return last(subscription).filter(order -> order.wanted() == null).isPresent();
    }

    /// What hinders the orders of a contract, in Stripe's words, the latest first.
    List<String> troubles(ContractId contract) {
        return control.sql()
                .sql("""
                        select trouble from billing_stripe_order
                        where contract = ? and trouble is not null and (settled_at is null or settled_at > ?)
                        order by id desc limit 5
                        """)
                .params(contract.value(), StripeTable.stamp(clock.instant().minus(PATIENCE)))
                .query((row, _) -> row.getString("trouble"))
                .list();
    }

    /// Carries out what is to be done, in its order, until nothing is left.
    ///
    /// @throws StripeAway when the first of them has to wait
    void drain() {
        for (var done = 0; done < MOST; done++) {
            var next = lease();
            if (next.isEmpty()) {
                return;
            }
            carryOut(next.get());
        }
    }

    private void carryOut(Order order) {
        try {
            if (order.wanted() == null) {
                end(order);
            } else {
                put(order, order.wanted());
            }
            settle(order, null);
        } catch (StripeRefused refused) {
            log.warn("Stripe refused the order {}: {}", order.id(), refused.getMessage());
            if (refused.unknown()) {
                table.end(order.subscription(), clock.instant());
            }
            settle(order, refused.getMessage());
        } catch (StripeAway away) {
            control.sql()
                    .sql("update billing_stripe_order set leased_until = null, trouble = ? where id = ?")
                    .params(String.valueOf(away.getMessage()), order.id())
                    .update();
            throw away;
        }
    }

    private void put(Order order, StripeTable.Priced wanted) {
        var known = table.subscription(order.subscription()).orElseThrow();
        var price = prices.of(wanted);
        var told = gateway.change(
                known.id(), known.item(), price, order.prorated(), order.key().toString());
        table.keep(StripeSubscription.read(told, known.contract(), known.school(), clock.instant()));
    }

    private void end(Order order) {
        var known = table.subscription(order.subscription()).orElseThrow();
        var told = gateway.cancel(known.id(), order.key().toString());
        table.keep(StripeSubscription.read(told, known.contract(), known.school(), clock.instant()));
    }

    private void settle(Order order, @Nullable String trouble) {
        control.sql()
                .sql("update billing_stripe_order set settled_at = ?, trouble = ? where id = ?")
                .params(Arrays.<@Nullable Object>asList(StripeTable.stamp(clock.instant()), trouble, order.id()))
                .update();
    }

    /// Takes the first order, unless another node has it: then nobody else goes ahead of it.
    private Optional<Order> lease() {
        var now = clock.instant();
        return control.sql()
                .sql("""
                        update billing_stripe_order set leased_until = ?, tries = tries + 1
                        where id = (select min(id) from billing_stripe_order where settled_at is null)
                            and settled_at is null and (leased_until is null or leased_until < ?)
                        returning *
                        """)
                .params(StripeTable.stamp(now.plus(LEASE)), StripeTable.stamp(now))
                .query(StripeOrders::order)
                .optional();
    }

    private Optional<Order> last(String subscription) {
        return control.sql()
                .sql("""
                        select * from billing_stripe_order
                        where subscription = ?
                            and (settled_at is null or (trouble is not null and settled_at > ?))
                        order by id desc limit 1
                        """)
                .params(subscription, StripeTable.stamp(clock.instant().minus(PATIENCE)))
                .query(StripeOrders::order)
                .optional();
    }

    private void give(
            String kind, StripeSubscription subscription, StripeTable.@Nullable Priced wanted, boolean prorated) {
        control.sql()
                .sql("""
                        insert into billing_stripe_order (key, kind, contract, subscription, tariff, pupils, kopecks,
                            prorated, given_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.<@Nullable Object>asList(
                        UUID.randomUUID(),
                        kind,
                        subscription.contract().value(),
                        subscription.id(),
                        wanted == null ? null : wanted.tariff().value(),
                        wanted == null ? null : wanted.pupils(),
                        wanted == null ? null : wanted.price().kopecks(),
                        prorated,
                        StripeTable.stamp(clock.instant())))
                .update();
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        var tariff = row.getObject("tariff", UUID.class);
        return new Order(
                row.getLong("id"),
                row.getObject("key", UUID.class),
                row.getString("subscription"),
                tariff == null
                        ? null
                        : new StripeTable.Priced(
                                new TariffId(tariff), row.getInt("pupils"), new Money(row.getLong("kopecks"))),
                row.getBoolean("prorated"));
    }
}
