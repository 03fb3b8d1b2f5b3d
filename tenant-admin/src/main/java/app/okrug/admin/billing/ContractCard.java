package app.okrug.admin.billing;

import app.okrug.billing.Contract;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a contract says.
class ContractCard extends Card {

    ContractCard(Texts texts, Contract contract, Button change) {
        super(texts.text("admin.billing.contract.of", contract.number()));
        var terms = contract.terms();
        var days = texts.text(
                "admin.billing.terms.all",
                terms.dueDays(),
                terms.remindDays(),
                terms.readOnlyDays(),
                terms.suspendDays());
        add(new Facts(texts)
                .fact("admin.billing.payer", contract.payer().name())
                .fact("admin.billing.party.INN", contract.payer().inn())
                .fact("admin.billing.way", texts.text("admin.billing.way." + contract.way()))
                .fact("admin.billing.tariff", contract.tariffName())
                .fact("admin.billing.terms.signed", day(terms.signedOn()))
                .fact("admin.billing.terms.starts", day(terms.startsOn()))
                .fact("admin.billing.terms.ends", day(terms.endsOn()))
                .fact("admin.billing.terms.trial", day(terms.trialUntil()))
                .fact("admin.billing.terms", days));
        var row = new Div(change);
        row.addClassName("okrug-row");
        add(row);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.inFigures(day, Language.current());
    }
}
