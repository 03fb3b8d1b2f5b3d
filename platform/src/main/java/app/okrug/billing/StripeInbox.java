package app.okrug.billing;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Stripe tells by itself. It may tell anything twice, late and in any order: each event counts once
/// by its id, and what it says is taken as the state of one thing at one moment, never as a step
/// (security.md T-56). What cannot be tied to a contract yet is kept and tried again, so that no payment is
/// lost.
@Component
class StripeInbox {

    private static final long TOLERANCE_SECONDS = 300;
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final int MOST_WAITING = 200;

    private final StripeSettings settings;
    private final StripeInvoices invoices;
    private final StripeTable table;
    private final ContractTable contracts;
    private final Dunning dunning;
    private final ControlPlane control;
    private final JsonMapper json;
    private final Clock clock;

    StripeInbox(
            StripeSettings settings,
            StripeInvoices invoices,
            StripeTable table,
            ContractTable contracts,
            Dunning dunning,
            ControlPlane control,
            JsonMapper json,
            Clock clock) {
        this.settings = settings;
        this.invoices = invoices;
        this.table = table;
        this.contracts = contracts;
        this.dunning = dunning;
        this.control = control;
        this.json = json;
        this.clock = clock;
    }

    /// Takes an event.
    ///
    /// @param signature as the header has it
    /// @return false when it is not Stripe's, not for us, or too old
    boolean take(String body, String signature) {
        if (!signed(body, signature)) {
            return false;
        }
        JsonNode event;
        try {
            event = json.readTree(body);
        } catch (JacksonException garbled) {
            return false;
        }
        var id = event.path("id").asString("");
        if (id.isEmpty()) {
            return false;
        }
        settle(control.inTransaction(() -> first(id, event) ? use(id, event) : StripeNews.OF_NOBODY));
        return true;
    }

    /// Tries again what could not be used before, and forgets what Stripe will not repeat any more.
    void again() {
        for (var id : waiting()) {
            settle(control.inTransaction(() -> use(id, body(id))));
        }
        control.sql()
                .sql("delete from billing_stripe_event where waits_for is null and received_at < ?")
                .param(StripeTable.stamp(clock.instant().minus(REMEMBERED)))
                .update();
    }

    /// Events that cannot be used yet, the oldest first.
    List<String> waiting() {
        return control.sql()
                .sql("select id from billing_stripe_event where waits_for is not null order by told_at, id limit ?")
                .param(MOST_WAITING)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    private boolean signed(String body, String signature) {
        try {
            return Webhook.Signature.verifyHeader(body, signature, settings.webhook(), TOLERANCE_SECONDS, clock);
        } catch (SignatureVerificationException | NumberFormatException foreign) {
            return false;
        }
    }

    private void settle(StripeNews news) {
        if (news.contract() != null) {
            dunning.settle(news.contract());
        }
    }

    /// Writes an event down. Who is told it at the same moment waits here until it is used.
    private boolean first(String id, JsonNode event) {
        return control.sql()
                        .sql("""
                                insert into billing_stripe_event (id, kind, told_at, received_at) values (?, ?, ?, ?)
                                on conflict (id) do nothing
                                """)
                        .params(
                                id,
                                event.path("type").asString(""),
                                StripeTable.stamp(at(event)),
                                StripeTable.stamp(clock.instant()))
                        .update()
                == 1;
    }

    private StripeNews use(String id, JsonNode event) {
        var thing = event.path("data").path("object");
        var news = switch (thing.path("object").asString("")) {
            case "invoice" -> invoices.take(thing, null);
            case "subscription" -> subscription(thing, at(event));
            default -> StripeNews.OF_NOBODY;
        };
        control.sql()
                .sql("update billing_stripe_event set waits_for = ?, body = cast(? as jsonb) where id = ?")
                .params(Arrays.<@Nullable Object>asList(
                        news.waitsFor(), news.waitsFor() == null ? null : event.toString(), id))
                .update();
        return news;
    }

    private StripeNews subscription(JsonNode told, Instant at) {
        var customer = told.path("customer").asString("");
        var school = StripeNews.id(told.path("metadata"), StripeGateway.SCHOOL);
        var contract = StripeNews.contract(told.path("metadata"))
                .flatMap(contracts::find)
                .filter(found ->
                        table.customer(found.payerId()).filter(customer::equals).isPresent());
        if (school.isEmpty() || contract.isEmpty()) {
            return StripeNews.OF_NOBODY;
        }
        var id = contracts.locked(contract.get().id()).id();
        table.keep(StripeSubscription.read(told, id, new SchoolId(school.get()), at));
        return StripeNews.of(id);
    }

    private JsonNode body(String id) {
        return control.sql()
                .sql("select body from billing_stripe_event where id = ? for update")
                .param(id)
                .query((row, _) -> json.readTree(row.getString("body")))
                .single();
    }

    private static Instant at(JsonNode event) {
        return Instant.ofEpochSecond(event.path("created").asLong(0));
    }
}
