package app.okrug.admin.structure;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.ClassLists;
import app.okrug.people.ClassSummary;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The classes of the year: how many pupils, who leads them, how many courses.
@Route(ClassesView.PATH)
@PageTitle("admin.classes.title")
@Menu(title = "admin.classes.title", order = 210, icon = "classes")
@Requires(Right.CURRICULUM_VIEW)
class ClassesView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/classes";

    private record Line(ClassSummary summary, long courses) {

        String name() {
            return summary.schoolClass().name();
        }

        String teachers() {
            return summary.classTeachers().stream().map(PersonName::full).collect(Collectors.joining(", "));
        }
    }

    private static final Comparator<Line> BY_CLASS = Comparator.comparingInt(
                    (Line line) -> line.summary().schoolClass().parallel())
            .thenComparing(Alphabet.by(Line::name));

    private final Texts texts;
    private final Years years;
    private final ClassLists classes;
    private final Courses courses;
    private final SchoolClock clock;
    private final Lines<Line> table;
    private final Paragraph sum = new Paragraph();
    private transient List<Line> all = List.of();

    ClassesView(Texts texts, Years years, ClassLists classes, Courses courses, SchoolClock clock) {
        this.texts = texts;
        this.years = years;
        this.classes = classes;
        this.courses = courses;
        this.clock = clock;
        sum.addClassName("admin-lead");
        table = new Lines<Line>(texts, "admin.classes.title")
                .parts("admin.classes.class", this::link, BY_CLASS)
                .number("admin.classes.pupils", line -> line.summary().pupils())
                .words("admin.classes.teacher", Line::teachers)
                .number("admin.classes.courses", Line::courses);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        years.current(clock.today()).ifPresentOrElse(year -> fill(year, Address.asked(event, "q")), this::nothingYet);
    }

    private void fill(YearLine year, String wish) {
        Map<ClassId, Long> counts = courses.ofYear(year.id()).stream()
                .collect(Collectors.groupingBy(CourseLine::classId, Collectors.counting()));
        all = classes.ofYear(year.id(), clock.today()).stream()
                .map(summary -> new Line(
                        summary, counts.getOrDefault(summary.schoolClass().id(), 0L)))
                .toList();
        if (all.isEmpty()) {
            nothingYet();
            return;
        }
        var pupils = all.stream().mapToInt(line -> line.summary().pupils()).sum();
        sum.setText(texts.counted("admin.classes.sum", year.name(), all.size(), pupils));
        var tools = new Tools(texts);
        tools.search(texts.text("admin.classes.search"), this::narrow).setValue(wish);
        add(sum, tools, table);
        show(wish);
    }

    private void narrow(String wish) {
        Address.remember(this, PATH, Map.of("q", wish));
        show(wish);
    }

    private void show(String wish) {
        table.show(all.stream()
                .filter(line -> Alphabet.found(wish, line.name(), line.teachers()))
                .toList());
    }

    private void nothingYet() {
        add(new EmptyState(
                Symbol.CLASSES,
                texts.text("admin.classes.none"),
                texts.text("admin.classes.none.next"),
                new Anchor("admin/import", texts.text("admin.import.open"))));
    }

    private Anchor link(Line line) {
        return new Anchor(PATH + "/" + line.summary().schoolClass().id().value(), line.name());
    }
}
