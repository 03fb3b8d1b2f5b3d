package app.okrug.admin.billing;

import app.okrug.billing.Money;
import app.okrug.language.Language;
import com.vaadin.flow.component.html.Span;

/// An amount as the reader's language writes it.
final class Roubles {

    private static final String SIGN = "\u00a0₽";

    private Roubles() {}

    static String of(Money amount) {
        return amount.figures(Language.current()) + SIGN;
    }

    static Span shown(Money amount) {
        var shown = new Span(of(amount));
        shown.addClassName("admin-figures");
        return shown;
    }
}
