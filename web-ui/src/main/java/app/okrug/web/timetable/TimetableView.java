package app.okrug.web.timetable;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseLine;
import app.okrug.language.Texts;
import app.okrug.people.Pupils;
import app.okrug.school.Bells;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
import app.okrug.timetable.Parity;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEntry;
import app.okrug.timetable.WeekInForce;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.week.WeekSheet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The week of a class as it is in force today: `/timetable?class=…`. Who teaches finds the own lessons first.
@Route(TimetableView.PATH)
@PageTitle("web.timetable.title")
@Menu(title = "web.timetable.title", order = 30, icon = "timetable")
@Requires(Right.TIMETABLE_VIEW)
class TimetableView extends Div implements BeforeEnterObserver {

    static final String PATH = "timetable";

    private static final String CLASS = "class";
    private static final String OWN = "own";

    /// Whose week is shown.
    private record Whose(String address, String name, Predicate<CourseLine> concerns) {}

    private final transient Access access;
    private final transient Pupils pupils;
    private final transient Texts texts;
    private final transient Years years;
    private final transient Classes classes;
    private final transient WeekInForce weeks;
    private final transient Bells bells;
    private final transient SchoolFrame frame;
    private final transient SchoolClock clock;

    TimetableView(
            Access access,
            Pupils pupils,
            Texts texts,
            Years years,
            Classes classes,
            WeekInForce weeks,
            Bells bells,
            SchoolFrame frame,
            SchoolClock clock) {
        this.access = access;
        this.pupils = pupils;
        this.texts = texts;
        this.years = years;
        this.classes = classes;
        this.weeks = weeks;
        this.bells = bells;
        this.frame = frame;
        this.clock = clock;
        addClassName("okrug-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CLASS)
                .orElse("");
        years.current(clock.today())
                .flatMap(year -> weeks.on(year.id(), clock.today()))
                .ifPresentOrElse(
                        week -> show(week, asked),
                        () -> add(new EmptyState(
                                Symbol.TIMETABLE,
                                texts.text("web.timetable.none"),
                                texts.text("web.timetable.none-next"))));
    }

    private void show(Week week, String asked) {
        var all = choices(week);
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.TIMETABLE, texts.text("web.timetable.none"), texts.text("web.timetable.none-next")));
            return;
        }
        var chosen = all.stream()
                .filter(one -> one.address().equals(asked))
                .findFirst()
                .or(() -> nearest(all))
                .orElse(all.getFirst());
        var choice = new Select<Whose>();
        choice.setLabel(texts.text("web.timetable.whose"));
        choice.setItems(all);
        choice.setItemLabelGenerator(Whose::name);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui ->
                ui.navigate(PATH, QueryParameters.of(CLASS, change.getValue().address()))));
        var print = new Button(
                texts.text("web.timetable.print"),
                Symbol.PRINT.icon(),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        var tools = new Div(choice, print);
        tools.addClassNames("okrug-row", "okrug-row-end", "okrug-no-print");
        add(tools, sheet(week, chosen));
    }

    /// The reader's own lessons, if there are any, and every class that has lessons.
    private List<Whose> choices(Week week) {
        var reader = access.actor().person();
        var choices = new ArrayList<Whose>();
        if (week.entries().stream().anyMatch(entry -> week.course(entry).taughtBy(reader))) {
            choices.add(new Whose(OWN, texts.text("web.timetable.own"), course -> course.taughtBy(reader)));
        }
        classes.ofYear(week.edition().year()).stream()
                .map(TimetableView::ofClass)
                .filter(one ->
                        week.entries().stream().anyMatch(entry -> one.concerns().test(week.course(entry))))
                .forEach(choices::add);
        return choices;
    }

    /// Where nothing was asked for: one's own lessons, the class one leads, for a family the class of the child.
    private Optional<Whose> nearest(List<Whose> all) {
        var near = new HashSet<String>(List.of(OWN));
        var works = access.actor().category() == Category.STAFF;
        var reach = access.reach(works ? Right.PUPILS_VIEW : Right.DIARY_VIEW);
        if (reach instanceof Reach.Only(var _, var led, var children)) {
            led.forEach(id -> near.add(id.toString()));
            if (!works) {
                children.forEach(child -> pupils.classOf(new PersonId(child), clock.today())
                        .ifPresent(line -> near.add(line.id().value().toString())));
            }
        }
        return all.stream().filter(one -> near.contains(one.address())).findFirst();
    }

    /// A group out of several classes stands in the week of each of them.
    private static Whose ofClass(ClassLine line) {
        return new Whose(
                line.id().value().toString(),
                line.name(),
                course -> course.classes().containsKey(line.id()));
    }

    private WeekSheet sheet(Week week, Whose whose) {
        var items = week.entries().stream()
                .filter(entry -> whose.concerns().test(week.course(entry)))
                .map(entry -> item(week, entry, whose.address().equals(OWN)))
                .toList();
        var last = items.stream().mapToInt(WeekSheet.Item::number).max().orElse(0);
        return new WeekSheet(
                whose.name(),
                texts.text("web.timetable.lesson"),
                IntStream.rangeClosed(1, frame.card().daysInWeek())
                        .mapToObj(DayOfWeek::of)
                        .toList(),
                bells.all().stream()
                        .filter(bell -> bell.number() <= last)
                        .map(bell -> new WeekSheet.Hour(bell.number(), bell.starts() + "–" + bell.ends()))
                        .toList(),
                items);
    }

    private WeekSheet.Item item(Week week, WeekEntry entry, boolean own) {
        var course = week.course(entry);
        var lines = new ArrayList<String>();
        if (!own) {
            lines.add(course.teacherNames());
        }
        if (entry.room() != null) {
            lines.add(texts.text("web.timetable.room", entry.room()));
        }
        if (entry.parity() != Parity.EVERY) {
            lines.add(texts.text("web.timetable.parity." + entry.parity()));
        }
        var title = own ? course.audience() + " · " + course.subject() : titleInClass(course);
        return new WeekSheet.Item(entry.weekday(), entry.number(), title, lines);
    }

    private static String titleInClass(CourseLine course) {
        return course.groupName() == null ? course.subject() : course.subject() + ", " + course.groupName();
    }
}
