package app.okrug.admin.billing;

import app.okrug.admin.list.Lines;
import app.okrug.billing.CardAccount;
import app.okrug.billing.ServedSchool;
import app.okrug.billing.StripeBill;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// A contract that is paid by card: which schools are paid for, what was billed, the payer's pages.
class CardPaymentCard extends Card {

    private final transient Texts texts;
    private final transient CardAccount account;
    private final LocalDate today;

    CardPaymentCard(
            Texts texts,
            CardAccount account,
            List<ServedSchool> schools,
            LocalDate today,
            Consumer<ServedSchool> begin,
            Runnable portal) {
        super(texts.text("admin.billing.card"), new Paragraph(texts.text("admin.billing.card.lead")));
        this.texts = texts;
        this.account = account;
        this.today = today;
        account.troubles()
                .forEach(
                        trouble -> add(new StateSign(Tone.WARNING, texts.text("admin.billing.card.trouble", trouble))));
        add(places(schools, begin), bills());
        if (account.known()) {
            var row = new Div(new Button(texts.text("admin.billing.card.portal"), click -> portal.run()));
            row.addClassName("okrug-row");
            add(row);
        }
    }

    private Lines<ServedSchool> places(List<ServedSchool> schools, Consumer<ServedSchool> begin) {
        var table = new Lines<ServedSchool>(texts, "admin.billing.card.schools")
                .words("admin.school.name", one -> one.school().name())
                .parts("admin.billing.state", this::state, (Comparator<ServedSchool>) null)
                .parts("admin.billing.card.pay", one -> deed(one, begin), (Comparator<ServedSchool>) null);
        table.show(schools);
        return table;
    }

    private StateSign state(ServedSchool served) {
        var state = account.states().get(served.school().id());
        if (state == null) {
            return new StateSign(Tone.WARNING, texts.text("admin.billing.card.none"));
        }
        var tone = switch (state) {
            case PAID, FREE -> Tone.GOOD;
            case BEGINNING -> Tone.NEUTRAL;
            case FAILING -> Tone.DANGER;
            case ENDED -> Tone.WARNING;
        };
        return new StateSign(tone, texts.text("admin.billing.card." + state));
    }

    private Component deed(ServedSchool served, Consumer<ServedSchool> begin) {
        return account.free(served.school().id())
                ? new Button(texts.text("admin.billing.card.begin"), click -> begin.accept(served))
                : new Span();
    }

    private Lines<StripeBill> bills() {
        var table = new Lines<StripeBill>(texts, "admin.billing.card.bills")
                .words("admin.billing.card.bill", StripeBill::number)
                .day("admin.billing.card.issued", StripeBill::issuedOn)
                .parts(
                        "admin.billing.amount",
                        bill -> Roubles.shown(bill.amount()),
                        Comparator.comparing(StripeBill::amount))
                .parts("admin.billing.state", this::state, Comparator.comparing(StripeBill::open));
        table.show(account.bills());
        return table;
    }

    private StateSign state(StripeBill bill) {
        return switch (bill.state()) {
            case PAID -> new StateSign(Tone.GOOD, texts.text("admin.billing.paid"));
            case VOID -> new StateSign(Tone.NEUTRAL, texts.text("admin.billing.card.VOID"));
            case UNCOLLECTIBLE -> new StateSign(Tone.NEUTRAL, texts.text("admin.billing.card.UNCOLLECTIBLE"));
            case OPEN -> {
                var late = bill.dueOn().isBefore(today);
                yield new StateSign(
                        late ? Tone.DANGER : Tone.NEUTRAL,
                        texts.text(
                                late ? "admin.billing.late" : "admin.billing.until",
                                Roubles.of(bill.open()),
                                Dates.inFigures(bill.dueOn(), Language.current())));
            }
        };
    }
}
