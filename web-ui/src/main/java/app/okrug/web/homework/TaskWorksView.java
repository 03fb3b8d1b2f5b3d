package app.okrug.web.homework;

import app.okrug.access.Right;
import app.okrug.homework.AskedTask;
import app.okrug.homework.PupilWork;
import app.okrug.homework.Reviews;
import app.okrug.homework.TaskId;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/// The works for one task, pupil by pupil: `/homework/{task}`.
@StyleSheet("context://homework/homework.css")
@Route("homework/:task")
@Requires(Right.HOMEWORK_REVIEW)
class TaskWorksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reviews reviews;
    private final SchoolClock clock;
    private final Texts texts;

    TaskWorksView(Reviews reviews, SchoolClock clock, Texts texts) {
        this.reviews = reviews;
        this.clock = clock;
        this.texts = texts;
        addClassName("hand-ins");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new TaskId(
                event.getRouteParameters().get("task").map(TaskWorksView::id).orElseThrow()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private void show(TaskId id) {
        var task = reviews.task(id);
        var works = reviews.works(id);
        var marked = Dates.ofTheYear(reviews.markedOn(id), Language.current());
        var may = reviews.reviews(id);
        removeAll();
        add(head(task));
        for (var work : works) {
            add(card(id, task, work, may, marked));
        }
    }

    private Component card(TaskId id, AskedTask task, PupilWork work, boolean may, String marked) {
        var over = task.due() != null && clock.today().isAfter(task.due());
        var card = new WorkCard(work, over, clock.zone(), texts);
        if (may && work.work() != null) {
            card.offer(
                    marked,
                    new WorkCard.Verbs(
                            (seen, comment) -> {
                                reviews.giveBack(seen.id(), comment, seen.version());
                                show(id);
                            },
                            (seen, answer) -> {
                                reviews.accept(seen.id(), answer.comment(), answer.mark(), seen.version());
                                show(id);
                            }));
        }
        return card;
    }

    private Component head(AskedTask task) {
        var back = new Anchor("homework", Symbol.BACK.icon());
        back.getElement().setAttribute("router-link", true);
        back.getElement().setAttribute("aria-label", texts.text("web.homework.back"));
        back.addClassName("hand-in-back");
        var title = new H2(task.audience() + " · " + task.subject());
        var words = new Paragraph(task.text());
        words.addClassName("hand-in-words");
        var given = Dates.ofTheYear(task.givenOn(), Language.current());
        var days = new Paragraph(
                task.due() == null
                        ? texts.text("web.homework.given", given)
                        : texts.text("web.homework.given-due", given, Dates.ofTheYear(task.due(), Language.current())));
        days.addClassName("hand-in-days");
        var what = new Div(title, words, days);
        var head = new Div(back, what);
        head.addClassName("hand-in-top");
        return head;
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.homework.title");
    }
}
