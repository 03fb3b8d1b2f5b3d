package app.okrug.web.journal;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.journal.PaperDay;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/// A day that was kept on paper is entered, `/paper/{date}/{person}`: whose sheets, and the sheets one after another.
@StyleSheet("context://journal/teacher.css")
@Route("paper/:date?/:keeper?")
@Requires({Right.JOURNAL_LESSON, Right.JOURNAL_MARK})
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperDay paper;
    private final Access access;
    private final SchoolClock clock;
    private final Texts texts;

    PaperView(PaperDay paper, Access access, SchoolClock clock, Texts texts) {
        this.paper = paper;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
        addClassName("day-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var day = parameters.get("date").map(PaperView::date).orElseGet(clock::today);
        var keeper = parameters
                .get("keeper")
                .map(PaperView::person)
                .orElseGet(() -> access.actor().person());
        removeAll();
        add(bar(day, keeper, paper.keepers(day)), new Paragraph(texts.text("web.paper.note")));
        var sheets = paper.sheets(keeper, day);
        add(
                sheets.isEmpty()
                        ? new EmptyState(Symbol.TODAY, texts.text("web.paper.none"), texts.text("web.paper.none-next"))
                        : new PaperSheets(day, sheets, texts));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new UnknownAddress();
        }
    }

    private static PersonId person(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new UnknownAddress();
        }
    }

    private Component bar(LocalDate day, PersonId keeper, List<PersonName> keepers) {
        var name = new Span(Dates.full(day, Language.current()));
        name.addClassName("day-name");
        var back = new Anchor("day/" + day, texts.text("web.paper.back"));
        back.addClassName("day-today");
        back.getElement().setAttribute("router-link", true);
        var bar = new Div(
                step(day.minusDays(1), keeper, Symbol.BACK, "web.day.previous"),
                name,
                step(day.plusDays(1), keeper, Symbol.NEXT, "web.day.next"),
                back);
        if (keepers.size() > 1) {
            bar.add(choice(day, keeper, keepers));
        }
        bar.addClassName("day-bar");
        return bar;
    }

    private Component choice(LocalDate day, PersonId keeper, List<PersonName> keepers) {
        var choice = new Select<PersonName>();
        choice.setAriaLabel(texts.text("web.paper.keeper"));
        choice.setItems(keepers);
        choice.setItemLabelGenerator(PersonName::full);
        keepers.stream().filter(one -> one.person().equals(keeper)).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> getUI().ifPresent(
                        ui -> ui.navigate(address(day, event.getValue().person()))));
        return choice;
    }

    private Component step(LocalDate to, PersonId keeper, Symbol symbol, String label) {
        var link = new Anchor(address(to, keeper), symbol.icon());
        link.addClassName("day-step");
        link.getElement().setAttribute("aria-label", texts.text(label));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static String address(LocalDate day, PersonId keeper) {
        return "paper/" + day + "/" + keeper.value();
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.paper.title");
    }
}
