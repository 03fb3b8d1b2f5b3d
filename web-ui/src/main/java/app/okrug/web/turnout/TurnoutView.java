package app.okrug.web.turnout;

import app.okrug.access.Right;
import app.okrug.attendance.AbsenceWatch;
import app.okrug.attendance.ClassTurnout;
import app.okrug.attendance.OftenAway;
import app.okrug.attendance.Turnout;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The turnout of the whole school on one screen, `/turnout/{date}`. It draws itself anew for a while, and then stops:
/// a forgotten window must not keep a session open.
@StyleSheet("context://turnout/turnout.css")
@Route("turnout/:date?")
@Menu(title = "web.turnout.title", order = 25, icon = "pupils")
@Requires(Right.TURNOUT_VIEW)
class TurnoutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EVERY_MILLISECONDS = 60_000;
    private static final int MOST_TIMES = 15;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Turnout turnout;
    private final AbsenceWatch watch;
    private final SchoolClock clock;
    private final Texts texts;
    private LocalDate shown;
    private List<OftenAway> often = List.of();
    private int drawn;
    private @Nullable Registration polling;

    TurnoutView(Turnout turnout, AbsenceWatch watch, SchoolClock clock, Texts texts) {
        this.turnout = turnout;
        this.watch = watch;
        this.clock = clock;
        this.texts = texts;
        this.shown = clock.today();
        addClassName("turnout");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("date").map(TurnoutView::date).orElseGet(clock::today);
        // Not with every redrawing: it changes in days and not in minutes.
        often = watch.withinReach(shown);
        draw();
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new NotFoundException();
        }
    }

    private void draw() {
        var lines = turnout.ofDay(shown);
        removeAll();
        add(new DayBar("turnout", shown, clock.today(), texts));
        if (lines.isEmpty()) {
            add(new EmptyState(Symbol.PUPILS, texts.text("web.turnout.none"), texts.text("web.turnout.none-next")));
            return;
        }
        add(figures(lines), new TurnoutTable(lines, shown, texts), foot());
        if (!often.isEmpty()) {
            add(new OftenAwayCard(often, shown, texts));
        }
    }

    private Component figures(List<ClassTurnout> lines) {
        var sum = lines.stream().reduce(ClassTurnout::plus).orElseThrow();
        var open = lines.stream().filter(line -> !line.complete()).count();
        var figures = new Div(
                new StatFigure(
                        Tone.GOOD,
                        Integer.toString(sum.present()),
                        texts.text("web.turnout.present"),
                        texts.text("web.turnout.of", sum.pupils()),
                        null),
                new StatFigure(
                        Tone.NEUTRAL, Integer.toString(sum.allAway()), texts.text("web.turnout.away"), null, null),
                new StatFigure(
                        open == 0 ? Tone.GOOD : Tone.WARNING,
                        Long.toString(open),
                        texts.text("web.turnout.open"),
                        texts.text("web.turnout.lesson", turnout.lesson()),
                        null));
        figures.addClassName("turnout-figures");
        return figures;
    }

    private Component foot() {
        var said = new Paragraph(
                texts.text("web.turnout.at", TIME.format(clock.now().atZone(clock.zone()))));
        said.addClassName("okrug-muted");
        var again = new Button(texts.text("web.turnout.again"), _ -> {
            drawn = 0;
            draw();
        });
        var print = new Button(texts.text("web.turnout.print"), Symbol.PRINT.icon());
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        var buttons = new Div(again, print);
        buttons.addClassNames("okrug-row", "okrug-no-print");
        return new Div(said, buttons);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI();
        page.setPollInterval(EVERY_MILLISECONDS);
        polling = page.addPollListener(_ -> {
            drawn++;
            draw();
            if (drawn >= MOST_TIMES) {
                page.setPollInterval(-1);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.turnout.title");
    }
}
