package app.okrug.web.journal;

import app.okrug.access.Right;
import app.okrug.attendance.Notices;
import app.okrug.journal.DayLine;
import app.okrug.journal.Duty;
import app.okrug.journal.MyDay;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.remarks.RemarkShelf;
import app.okrug.school.SchoolClock;
import app.okrug.substitutions.OpenLesson;
import app.okrug.substitutions.TakingOver;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.vigilance.LateChanges;
import app.okrug.web.remarks.RemarkDeeds;
import app.okrug.web.remarks.RemarksOfTheDay;
import app.okrug.web.turnout.NoticesOfTheDay;
import app.okrug.web.vigilance.LateChangesOfTheDay;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/// A teacher's day, `/day/{date}`: the lessons in order with what is missing in them, and what is missing from before.
@StyleSheet("context://journal/teacher.css")
@Route("day/:date?")
@Menu(title = "web.day.title", order = 10, icon = "today")
@Requires({Right.JOURNAL_LESSON, Right.JOURNAL_MARK})
class MyDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyDay day;
    private final TakingOver taking;
    private final RemarkShelf remarks;
    private final RemarkDeeds deeds;
    private final LateChanges late;
    private final Notices notices;
    private final SchoolClock clock;
    private final Texts texts;

    MyDayView(
            MyDay day,
            TakingOver taking,
            RemarkShelf remarks,
            RemarkDeeds deeds,
            LateChanges late,
            Notices notices,
            SchoolClock clock,
            Texts texts) {
        this.day = day;
        this.taking = taking;
        this.remarks = remarks;
        this.deeds = deeds;
        this.late = late;
        this.notices = notices;
        this.clock = clock;
        this.texts = texts;
        addClassName("day-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = event.getRouteParameters().get("date").map(MyDayView::date).orElseGet(clock::today);
        removeAll();
        add(bar(shown));
        var lessons = day.lessons(shown);
        add(lessons.isEmpty() ? nothing() : lessons(lessons));
        var open = shown.equals(clock.today()) ? taking.today() : List.<OpenLesson>of();
        if (!open.isEmpty()) {
            add(new OpenLessons(open, taking, texts, this::toItsPage));
        }
        var replacing = day.replacingAfter(shown);
        if (!replacing.isEmpty()) {
            add(replacing(replacing));
        }
        if (shown.equals(clock.today())) {
            add(
                    new DayAhead(shown, lessons, texts),
                    new NoticesOfTheDay(notices, shown, texts),
                    new RemarksOfTheDay(remarks, deeds),
                    new LateChangesOfTheDay(late, texts));
        }
        var missing = day.missingBefore(shown);
        if (!missing.isEmpty()) {
            add(missing(missing));
        }
    }

    private void toItsPage(OpenLesson lesson) {
        getUI().ifPresent(ui -> ui.navigate("journal/" + lesson.course().value()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new UnknownAddress();
        }
    }

    private Component bar(LocalDate shown) {
        var today = new Anchor("day", texts.text("web.day.today"));
        today.addClassName("day-today");
        var name = new Span(Dates.full(shown, Language.current()));
        name.addClassName("day-name");
        var bar = new Div(
                step(shown.minusDays(1), Symbol.BACK, "web.day.previous"),
                name,
                step(shown.plusDays(1), Symbol.NEXT, "web.day.next"));
        if (!shown.equals(clock.today())) {
            bar.add(today);
        }
        if (!shown.isAfter(clock.today())) {
            var paper = new Anchor("paper/" + shown, texts.text("web.day.paper"));
            paper.addClassName("day-paper");
            paper.getElement().setAttribute("router-link", true);
            bar.add(paper);
        }
        bar.addClassName("day-bar");
        return bar;
    }

    private Component step(LocalDate to, Symbol symbol, String label) {
        var link = new Anchor("day/" + to, symbol.icon());
        link.addClassName("day-step");
        link.getElement().setAttribute("aria-label", texts.text(label));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Component nothing() {
        return new EmptyState(Symbol.TODAY, texts.text("web.day.free"), texts.text("web.day.free-next"));
    }

    private Component lessons(List<DayLine> lessons) {
        var list = new OrderedList();
        list.addClassName("day-lessons");
        lessons.forEach(lesson -> list.add(line(lesson)));
        return list;
    }

    private ListItem line(DayLine lesson) {
        var number = new Span(Integer.toString(lesson.number()));
        number.addClassName("day-number");
        var time = new Span(lesson.starts() + "–" + lesson.ends());
        time.addClassName("day-time");
        var head = new Span(lesson.audience() + " · " + lesson.subject());
        head.addClassName("day-head");
        var topic = new Span(lesson.topic() == null ? texts.text("web.day.no-topic") : lesson.topic());
        topic.addClassName(lesson.topic() == null ? "day-topic-missing" : "day-topic");
        var what = new Div(head, topic);
        what.addClassName("day-what");
        if (lesson.homework() != null) {
            var homework = new Span(texts.text("web.day.homework", lesson.homework()));
            homework.addClassName("day-homework");
            what.add(homework);
        }
        what.add(signs(lesson));
        var room = new Span(lesson.room() == null ? "" : texts.text("web.day.room", lesson.room()));
        room.addClassName("day-room");
        var link = new Anchor("journal/" + lesson.course(), number, time, what, room);
        link.addClassName("day-link");
        link.getElement().setAttribute("router-link", true);
        var item = new ListItem(link);
        item.addClassNames("day-lesson", "day-" + lesson.state().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private Component signs(DayLine lesson) {
        var signs = new Div();
        signs.addClassName("day-signs");
        if (lesson.state() == DayLine.State.NOW) {
            signs.add(new StateSign(Tone.GOOD, texts.text("web.day.now")));
        }
        if (lesson.replaces() != null) {
            signs.add(new StateSign(Tone.WARNING, texts.text("web.day.replaces", lesson.replaces())));
        }
        lesson.duties().forEach(duty -> signs.add(sign(duty)));
        if (lesson.duties().isEmpty() && lesson.state() == DayLine.State.OVER) {
            signs.add(new StateSign(Tone.GOOD, texts.text("web.day.complete")));
        }
        return signs;
    }

    private static Component sign(Duty duty) {
        var tone = switch (duty.state()) {
            case "late" -> Tone.DANGER;
            case "soon" -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
        var sign = new StateSign(tone, duty.text());
        if (duty.quote() != null) {
            sign.setTitle(duty.paragraph() + ": " + duty.quote());
        }
        return sign;
    }

    private Component replacing(List<MyDay.OfDay> replacing) {
        var list = new OrderedList();
        list.addClassName("day-missing");
        replacing.forEach(item -> {
            var link = new Anchor(
                    "day/" + item.day(),
                    texts.text(
                            "web.day.replacing-line",
                            Dates.ofTheYear(item.day(), Language.current()),
                            item.lesson().number(),
                            item.lesson().audience(),
                            item.lesson().subject()));
            link.getElement().setAttribute("router-link", true);
            var line = new ListItem(link);
            line.add(new StateSign(
                    Tone.WARNING,
                    texts.text("web.day.replaces", String.valueOf(item.lesson().replaces()))));
            list.add(line);
        });
        return new Card(texts.text("web.day.replacing"), list);
    }

    private Component missing(List<MyDay.OfDay> missing) {
        var list = new OrderedList();
        list.addClassName("day-missing");
        missing.forEach(item -> {
            var link = new Anchor(
                    "journal/" + item.lesson().course(),
                    Dates.ofTheYear(item.day(), Language.current()) + ", "
                            + item.lesson().audience() + " · " + item.lesson().subject());
            link.getElement().setAttribute("router-link", true);
            var line = new ListItem(link);
            item.lesson().duties().forEach(duty -> line.add(sign(duty)));
            list.add(line);
        });
        return new Card(texts.text("web.day.missing"), new Paragraph(texts.text("web.day.missing-note")), list);
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.day.title");
    }
}
