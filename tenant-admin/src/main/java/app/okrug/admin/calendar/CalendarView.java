package app.okrug.admin.calendar;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.school.BellSchedule;
import app.okrug.school.BellSchedules;
import app.okrug.school.Classes;
import app.okrug.school.DaysOff;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermWriting;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import app.okrug.timetable.CalendarChange;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.Optional;

/// The calendar of the year: terms, days off, bells and shifts. Every change tells what it does to the lessons
/// before it is stored.
@Route("admin/calendar")
@PageTitle("admin.calendar.title")
@Menu(title = "admin.calendar.title", order = 240, icon = "terms")
@Requires(Right.SCHOOL_YEAR_EDIT)
class CalendarView extends ConsolePage implements BeforeEnterObserver {

    private final transient Texts texts;
    private final transient Years years;
    private final transient TermWriting terms;
    private final transient DaysOff daysOff;
    private final transient BellSchedules bells;
    private final transient Classes classes;
    private final transient CalendarForms forms;
    private final transient ClassSetCard sets;
    private final transient SchoolClock clock;

    CalendarView(
            Texts texts,
            Years years,
            TermWriting terms,
            DaysOff daysOff,
            BellSchedules bells,
            Classes classes,
            CalendarForms forms,
            ClassSetCard sets,
            SchoolClock clock) {
        this.texts = texts;
        this.years = years;
        this.terms = terms;
        this.daysOff = daysOff;
        this.bells = bells;
        this.classes = classes;
        this.forms = forms;
        this.sets = sets;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(Optional.empty());
    }

    /// @param back what would take the last change back
    private void fill(Optional<CalendarChange> back) {
        removeAll();
        years.current(clock.today())
                .ifPresentOrElse(
                        year -> {
                            add(new Lead(texts.text("admin.calendar.lead", year.name())));
                            back.ifPresent(change -> add(undo(year, change)));
                            add(termCard(year), sets.of(year.id(), this::fill), daysOffCard(year), bellCard(year));
                        },
                        () -> add(new EmptyState(
                                Symbol.TERMS,
                                texts.text("admin.calendar.none"),
                                texts.text("admin.timetable.none.year"),
                                new Anchor("admin/import", texts.text("admin.import.open")))));
    }

    private Div undo(YearLine year, CalendarChange back) {
        var undo = new Button(
                texts.text("admin.calendar.undo"),
                click -> forms.confirm(year.id(), texts.text("admin.calendar.undo"), back, this::fill));
        var row = new Div(new Span(texts.text("admin.calendar.done")), undo);
        row.addClassName("okrug-row");
        return row;
    }

    private Card termCard(YearLine year) {
        var table = new Lines<TermWriting.Line>(texts, "admin.calendar.terms")
                .words("admin.calendar.name", line -> line.term().name())
                .words(
                        "admin.calendar.kind",
                        line -> texts.text("admin.calendar.kind." + line.term().kind()))
                .day("admin.calendar.from", line -> line.term().startsOn())
                .day("admin.calendar.to", line -> line.term().endsOn())
                .parts(
                        "admin.timetable.deeds",
                        line -> deed(
                                "admin.calendar.move",
                                line.term().name(),
                                () -> forms.term(year.id(), line, this::fill)),
                        (Comparator<TermWriting.Line>) null);
        table.show(terms.ofYear(year.id()));
        return new Card(
                texts.text("admin.calendar.terms"), new Paragraph(texts.text("admin.calendar.terms.why")), table);
    }

    private Card daysOffCard(YearLine year) {
        var table = new Lines<OffLine>(texts, "admin.calendar.off")
                .words("admin.calendar.name", OffLine::name)
                .words("admin.calendar.for", line -> line.whose(texts))
                .day("admin.calendar.from", OffLine::from)
                .day("admin.calendar.to", OffLine::to)
                .parts(
                        "admin.timetable.deeds",
                        line -> deed(
                                "admin.calendar.remove",
                                line.name(),
                                () -> forms.confirm(
                                        year.id(),
                                        texts.text("admin.calendar.remove.title", line.name()),
                                        new CalendarChange.DaysBack(line.name(), line.from(), line.to()),
                                        this::fill)),
                        (Comparator<OffLine>) null);
        table.show(OffLine.of(
                daysOff.between(year.startsOn(), year.endsOn()),
                daysOff.ofClasses(year.startsOn(), year.endsOn()),
                classes.ofYear(year.id())));
        var add = new Button(
                texts.text("admin.calendar.off.add"),
                Symbol.ADD.icon(),
                click -> forms.daysOff(year.id(), classes.ofYear(year.id()), this::fill));
        return new Card(texts.text("admin.calendar.off"), add, table);
    }

    private Card bellCard(YearLine year) {
        var table = new Lines<BellSchedule>(texts, "admin.calendar.bells")
                .words("admin.calendar.name", BellSchedule::name)
                .words("admin.calendar.shift", line -> forms.shift(line.shift()))
                .day("admin.calendar.from", BellSchedule::startsOn)
                .day("admin.calendar.to", BellSchedule::endsOn)
                .words("admin.calendar.times", CalendarForms::times)
                .parts(
                        "admin.timetable.deeds",
                        line -> deed(
                                "admin.calendar.remove",
                                line.name(),
                                () -> forms.confirm(
                                        year.id(),
                                        texts.text("admin.calendar.remove.title", line.name()),
                                        new CalendarChange.BellsRemoved(line.id()),
                                        this::fill)),
                        (Comparator<BellSchedule>) null);
        table.show(bells.between(year.startsOn(), year.endsOn()));
        var add = new Button(
                texts.text("admin.calendar.bells.add"), Symbol.ADD.icon(), click -> forms.bells(year.id(), this::fill));
        var shift = new Button(
                texts.text("admin.calendar.shift.set"),
                click -> forms.shifts(year.id(), classes.ofYear(year.id()), this::fill));
        return new Card(
                texts.text("admin.calendar.bells"),
                new Paragraph(texts.text("admin.calendar.bells.why")),
                add,
                shift,
                table);
    }

    private Button deed(String key, String name, Runnable action) {
        var button = new Button(texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + name);
        return button;
    }
}
