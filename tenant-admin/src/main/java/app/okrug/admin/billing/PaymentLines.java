package app.okrug.admin.billing;

import app.okrug.admin.list.Lines;
import app.okrug.billing.Payment;
import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The payments of a contract; one that was recorded by mistake stays in sight.
class PaymentLines extends Lines<Payment> {

    PaymentLines(Texts texts, List<Payment> payments, Consumer<Payment> cancel) {
        super(texts, "admin.billing.payments");
        words("admin.billing.payment.order", Payment::orderNumber);
        day("admin.billing.payment.day", Payment::paidOn);
        parts(
                "admin.billing.amount",
                payment -> Roubles.shown(payment.amount()),
                Comparator.comparing(Payment::amount));
        words("admin.billing.payment.note", Payment::note);
        parts("admin.billing.cancel", payment -> deed(texts, payment, cancel), (Comparator<Payment>) null);
        show(payments);
    }

    private static Component deed(Texts texts, Payment payment, Consumer<Payment> cancel) {
        return payment.cancelled() == null
                ? new Button(texts.text("admin.billing.cancel"), click -> cancel.accept(payment))
                : new Span(texts.text("admin.billing.cancelled", payment.cancelled()));
    }
}
