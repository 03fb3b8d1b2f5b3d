package app.okrug.web.timetable;

import app.okrug.access.Right;
import app.okrug.language.Texts;
import app.okrug.school.Bells;
import app.okrug.school.ClassId;
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
import java.util.List;
import java.util.stream.IntStream;

/// The week of a class as it is in force today: `/timetable?class=…`.
@Route(TimetableView.PATH)
@PageTitle("web.timetable.title")
@Menu(title = "web.timetable.title", order = 30, icon = "timetable")
@Requires(Right.TIMETABLE_VIEW)
class TimetableView extends Div implements BeforeEnterObserver {

    static final String PATH = "timetable";

    private static final String CLASS = "class";

    private final transient Texts texts;
    private final transient Years years;
    private final transient Classes classes;
    private final transient WeekInForce weeks;
    private final transient Bells bells;
    private final transient SchoolFrame frame;
    private final transient SchoolClock clock;

    TimetableView(
            Texts texts,
            Years years,
            Classes classes,
            WeekInForce weeks,
            Bells bells,
            SchoolFrame frame,
            SchoolClock clock) {
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
        var all = classes.ofYear(week.edition().year()).stream()
                .filter(line -> week.entries().stream()
                        .anyMatch(entry -> week.course(entry).classId().equals(line.id())))
                .toList();
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.TIMETABLE, texts.text("web.timetable.none"), texts.text("web.timetable.none-next")));
            return;
        }
        var chosen = all.stream()
                .filter(line -> line.id().value().toString().equals(asked))
                .findFirst()
                .orElse(all.getFirst());
        var choice = new Select<ClassLine>();
        choice.setLabel(texts.text("web.timetable.class"));
        choice.addClassName("okrug-no-print");
        choice.setItems(all);
        choice.setItemLabelGenerator(ClassLine::name);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                PATH, QueryParameters.of(CLASS, change.getValue().id().value().toString()))));
        add(choice, sheet(week, chosen));
    }

    private WeekSheet sheet(Week week, ClassLine schoolClass) {
        return new WeekSheet(
                schoolClass.name(),
                texts.text("web.timetable.lesson"),
                IntStream.rangeClosed(1, frame.card().daysInWeek())
                        .mapToObj(DayOfWeek::of)
                        .toList(),
                bells.all().stream()
                        .map(bell -> new WeekSheet.Hour(bell.number(), bell.starts() + "–" + bell.ends()))
                        .toList(),
                items(week, schoolClass.id()));
    }

    private List<WeekSheet.Item> items(Week week, ClassId schoolClass) {
        return week.entries().stream()
                .filter(entry -> week.course(entry).classId().equals(schoolClass))
                .map(entry -> item(week, entry))
                .toList();
    }

    private WeekSheet.Item item(Week week, WeekEntry entry) {
        var course = week.course(entry);
        var lines = new ArrayList<>(List.of(course.teacherNames()));
        if (entry.room() != null) {
            lines.add(texts.text("web.timetable.room", entry.room()));
        }
        if (entry.parity() != Parity.EVERY) {
            lines.add(texts.text("web.timetable.parity." + entry.parity()));
        }
        var title = course.groupName() == null ? course.subject() : course.subject() + ", " + course.groupName();
        return new WeekSheet.Item(entry.weekday(), entry.number(), title, lines);
    }
}
