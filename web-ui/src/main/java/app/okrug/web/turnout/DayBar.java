package app.okrug.web.turnout;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// The day that is shown, and the way to the school days beside it.
class DayBar extends Div {

    /// @param address of the page, to which a day is added
    DayBar(String address, LocalDate shown, LocalDate today, Texts texts) {
        addClassName("turnout-bar");
        var name = new Span(Dates.full(shown, Language.current()));
        name.addClassName("turnout-day");
        add(
                step(address + "/" + before(shown), Symbol.BACK, texts.text("web.turnout.previous")),
                name,
                step(address + "/" + after(shown), Symbol.NEXT, texts.text("web.turnout.next")));
        if (!shown.equals(today)) {
            var link = new Anchor(address, texts.text("web.turnout.today"));
            link.getElement().setAttribute("router-link", true);
            link.addClassNames("turnout-today", "okrug-no-print");
            add(link);
        }
    }

    private static Anchor step(String address, Symbol symbol, String label) {
        var link = new Anchor(address, symbol.icon());
        link.addClassNames("turnout-step", "okrug-no-print");
        link.getElement().setAttribute("aria-label", label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static LocalDate before(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? day.minusDays(2) : day.minusDays(1);
    }

    private static LocalDate after(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2) : day.plusDays(1);
    }
}
