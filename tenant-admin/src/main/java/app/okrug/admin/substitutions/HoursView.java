package app.okrug.admin.substitutions;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.school.SchoolClock;
import app.okrug.substitutions.HoursLine;
import app.okrug.substitutions.RecordLine;
import app.okrug.substitutions.TeacherHours;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What substitutions come to in a month, `admin/substitutions/hours?month=2026-09`: the hours of every teacher and
/// the record of missed and replaced lessons (reports R60, R61). Printable.
@Route(HoursView.PATH)
@PageTitle("admin.hours.title")
@Requires(Right.SUBSTITUTION_VIEW)
class HoursView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = AbsencesView.PATH + "/hours";

    /// Answers when the browser has done with printing, not every browser waits in `print()`.
    private static final String PRINT =
            "return new Promise(done => { addEventListener('afterprint', () => done(), {once: true}); print(); })";

    private final transient Texts texts;
    private final transient TeacherHours hours;
    private final transient SchoolClock clock;
    private final List<Lines<?>> lists = new ArrayList<>();

    HoursView(Texts texts, TeacherHours hours, SchoolClock clock) {
        this.texts = texts;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wished = Address.asked(event, "month");
        fill(month(wished));
    }

    private YearMonth month(String wished) {
        try {
            return wished.isEmpty() ? YearMonth.from(clock.today()) : YearMonth.parse(wished);
        } catch (DateTimeParseException malformed) {
            return YearMonth.from(clock.today());
        }
    }

    private void fill(YearMonth month) {
        removeAll();
        lists.clear();
        var back = new Anchor(AbsencesView.PATH, texts.text("admin.substitutions.all"));
        back.addClassName("okrug-no-print");
        add(back, new Lead(texts.text("admin.hours.lead")), bar(month));
        var lines = hours.of(month);
        if (lines.isEmpty()) {
            add(new EmptyState(Symbol.TIMETABLE, texts.text("admin.hours.none"), texts.text("admin.hours.none.next")));
            return;
        }
        var table = new Lines<HoursLine>(texts, "admin.hours.title")
                .words("admin.substitutions.teacher", line -> line.teacher().full())
                .number("admin.hours.own", HoursLine::own)
                .number("admin.hours.given", HoursLine::given)
                .number("admin.hours.total", HoursLine::total)
                .number("admin.hours.taken", HoursLine::taken)
                .number("admin.hours.missed", HoursLine::missed);
        table.show(lines);
        lists.add(table);
        add(table, new H2(texts.text("admin.hours.record")));
        add(record(month));
    }

    private Component record(YearMonth month) {
        var lines = hours.record(month);
        if (lines.isEmpty()) {
            return new Span(texts.text("admin.hours.record.none"));
        }
        var table = new Lines<RecordLine>(texts, "admin.hours.record")
                .day("admin.hours.day", RecordLine::day)
                .number("admin.hours.number", RecordLine::number)
                .words("admin.substitutions.class", RecordLine::audience)
                .words("admin.substitutions.subject", RecordLine::subject)
                .words("admin.hours.absent", line -> line.absent().brief())
                .words("admin.substitutions.reason", line -> texts.text("admin.substitutions.reason." + line.reason()))
                .words("admin.hours.substitute", this::substitute);
        table.show(lines);
        lists.add(table);
        return table;
    }

    private String substitute(RecordLine line) {
        var by = name(line.substitute());
        return switch (line.kind()) {
            case SUBSTITUTED -> line.withTheRecord() ? texts.text("admin.hours.with-the-record", by) : by;
            case MERGED -> texts.text("admin.hours.merged", by);
            case CANCELLED, MOVED -> texts.text("admin.hours." + line.kind());
        };
    }

    private static String name(@Nullable PersonName name) {
        return name == null ? "" : name.brief();
    }

    private Component bar(YearMonth month) {
        var name = new H2(words(month));
        var print = new Button(texts.text("admin.hours.print"), Symbol.PRINT.icon(), click -> print());
        print.addClassName("okrug-no-print");
        var bar = new Div(
                step(month.minusMonths(1), Symbol.BACK, "admin.hours.previous"),
                name,
                step(month.plusMonths(1), Symbol.NEXT, "admin.hours.next"),
                print);
        bar.addClassName("okrug-row");
        return bar;
    }

    /// Paper has no pages to turn: all lines stand on it, and on the screen those that stood there before.
    private void print() {
        lists.forEach(list -> list.whole(true));
        getUI().ifPresent(ui -> ui.getPage().executeJs(PRINT).then(_ -> lists.forEach(list -> list.whole(false))));
    }

    private Anchor step(YearMonth to, Symbol symbol, String label) {
        var link = new Anchor(PATH + "?month=" + to, symbol.icon());
        link.addClassName("okrug-no-print");
        link.getElement().setAttribute("aria-label", texts.text(label) + ": " + words(to));
        return link;
    }

    private static String words(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Language.current()).format(month);
    }
}
