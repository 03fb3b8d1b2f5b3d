package app.okrug.web.homework;

import app.okrug.access.Right;
import app.okrug.homework.AskedTask;
import app.okrug.homework.Reviews;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;

/// The tasks for which pupils hand work in, `/homework`: what waits for the teacher comes first to the eye.
@StyleSheet("context://homework/homework.css")
@Route("homework")
@Menu(title = "web.homework.title", order = 30, icon = "homework")
@Requires(Right.HOMEWORK_REVIEW)
class HandInsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reviews reviews;
    private final SchoolClock clock;
    private final Texts texts;

    HandInsView(Reviews reviews, SchoolClock clock, Texts texts) {
        this.reviews = reviews;
        this.clock = clock;
        this.texts = texts;
        addClassName("hand-ins");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = reviews.asked();
        removeAll();
        add(
                asked.isEmpty()
                        ? new EmptyState(
                                Symbol.HOMEWORK, texts.text("web.homework.none"), texts.text("web.homework.none-next"))
                        : list(asked));
    }

    private Component list(List<AskedTask> asked) {
        var list = new UnorderedList();
        list.addClassName("hand-in-list");
        asked.forEach(task -> list.add(line(task)));
        return list;
    }

    private ListItem line(AskedTask task) {
        var head = new Span(task.audience() + " · " + task.subject());
        head.addClassName("hand-in-head");
        var words = new Span(task.text());
        words.addClassName("hand-in-words");
        var days = new Span(days(task));
        days.addClassName("hand-in-days");
        var link = new Anchor("homework/" + task.task().value(), head, words, days, signs(task));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("hand-in-link");
        return new ListItem(link);
    }

    private String days(AskedTask task) {
        var given = Dates.ofTheYear(task.givenOn(), Language.current());
        return task.due() == null
                ? texts.text("web.homework.given", given)
                : texts.text("web.homework.given-due", given, Dates.ofTheYear(task.due(), Language.current()));
    }

    private Component signs(AskedTask task) {
        var signs = new Div();
        signs.addClassName("hand-in-signs");
        if (task.waiting() > 0) {
            signs.add(new StateSign(Tone.WARNING, texts.text("web.homework.waiting", task.waiting())));
        }
        signs.add(new StateSign(Tone.GOOD, texts.text("web.homework.accepted", task.accepted(), task.pupils())));
        if (task.returned() > 0) {
            signs.add(new StateSign(Tone.NEUTRAL, texts.text("web.homework.returned", task.returned())));
        }
        var over = task.due() != null && clock.today().isAfter(task.due());
        if (task.missing() > 0) {
            signs.add(new StateSign(
                    over ? Tone.DANGER : Tone.NEUTRAL, texts.text("web.homework.missing", task.missing())));
        }
        return signs;
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.homework.title");
    }
}
