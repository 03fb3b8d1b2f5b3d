package app.okrug.web.plans;

import app.okrug.access.Right;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.plans.Programme;
import app.okrug.plans.ProgrammeLine;
import app.okrug.school.SchoolClock;
import app.okrug.ui.field.DayField;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plan and given of all courses within reach, `/programme?day=…` (R42). Printable.
@StyleSheet("context://plans/plans.css")
@Route("programme")
@Requires(Right.LESSON_PLAN_VIEW)
class ProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> COLUMNS = List.of(
            "class", "subject", "planned", "given", "deviation", "corrections", "left", "last-lesson", "last-work");

    private final Programme programme;
    private final SchoolClock clock;
    private final Texts texts;
    private final Div table = new Div();
    private final Checkbox remarksOnly = new Checkbox();
    private List<ProgrammeLine> lines = List.of();

    ProgrammeView(Programme programme, SchoolClock clock, Texts texts) {
        this.programme = programme;
        this.clock = clock;
        this.texts = texts;
        addClassName("programme-view");
        table.addClassName("programme-scroll");
        remarksOnly.addValueChangeListener(_ -> draw());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("day")
                .map(this::day)
                .orElseGet(clock::today);
        lines = programme.report(day);
        removeAll();
        add(tools(day));
        add(new Paragraph(texts.text("web.programme.as-of", Dates.full(day, Language.current()))));
        add(table);
        draw();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return clock.today();
        }
    }

    private Component tools(LocalDate day) {
        var field = new DayField(texts.text("web.programme.day"), texts);
        field.setValue(day);
        field.setMax(clock.today());
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate("programme?day=" + changed.getValue()));
            }
        });
        remarksOnly.setLabel(texts.text("web.programme.remarks-only"));
        var print = new Button(texts.text("web.programme.print"), Symbol.PRINT.icon());
        print.addClickListener(_ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        var tools = new Div(field, remarksOnly, print);
        tools.addClassNames("programme-tools", "okrug-no-print");
        return tools;
    }

    private void draw() {
        var shown = lines.stream()
                .filter(line -> !remarksOnly.getValue() || line.remark())
                .toList();
        table.removeAll();
        if (shown.isEmpty()) {
            table.add(new EmptyState(
                    Symbol.PLAN,
                    texts.text("web.programme.none"),
                    texts.text(remarksOnly.getValue() ? "web.programme.none-remarks" : "web.programme.none-next")));
            return;
        }
        var drawn = new NativeTable();
        drawn.addClassName("programme-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(texts.text("web.programme." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        drawn.getHead().add(head);
        shown.forEach(line -> drawn.getBody().add(row(line)));
        table.add(drawn);
    }

    private NativeTableRow row(ProgrammeLine line) {
        var link = new Anchor(
                "programme/" + line.course().id().value(), line.course().subject());
        link.getElement().setAttribute("router-link", true);
        var hours = line.hours();
        var row = new NativeTableRow(
                new NativeTableCell(line.course().audience()),
                new NativeTableCell(link),
                number(Integer.toString(hours.planned())),
                number(
                        hours.percent() == null
                                ? Integer.toString(hours.given())
                                : texts.text("web.programme.given-percent", hours.given(), hours.percent())),
                number(signed(hours.deviation())),
                new NativeTableCell(String.join("; ", line.reasons())),
                number(texts.text("web.programme.left-coming", line.left(), line.coming())),
                new NativeTableCell(day(line.lastLesson())),
                new NativeTableCell(day(line.lastWork())));
        if (line.remark()) {
            row.addClassName("programme-remark");
            row.getElement().setAttribute("title", texts.text("web.programme.remark"));
        }
        return row;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("programme-number");
        return cell;
    }

    static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Dates.inFigures(day, Language.current());
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.programme.title");
    }
}
