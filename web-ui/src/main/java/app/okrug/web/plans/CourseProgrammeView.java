package app.okrug.web.plans;

import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.plans.CalendarRow;
import app.okrug.plans.CorrectionLine;
import app.okrug.plans.CourseProgramme;
import app.okrug.plans.Programme;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/// One course with its plan on the calendar, `/programme/{course}`: what was given and when, what comes when, what
/// finds no lesson any more, and what the course does about it.
@StyleSheet("context://plans/plans.css")
@Route("programme/:course")
@Requires(Right.LESSON_PLAN_VIEW)
class CourseProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Programme programme;
    private final transient SchoolClock clock;
    private final transient Texts texts;

    CourseProgrammeView(Programme programme, SchoolClock clock, Texts texts) {
        this.programme = programme;
        this.clock = clock;
        this.texts = texts;
        addClassName("programme-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new CourseId(event.getRouteParameters()
                .get("course")
                .map(CourseProgrammeView::id)
                .orElseThrow()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private void show(CourseId id) {
        var course = programme.course(id);
        removeAll();
        add(head(course), facts(course));
        if (course.rows().isEmpty()) {
            add(new EmptyState(
                    Symbol.PLAN, texts.text("web.programme.no-plan"), texts.text("web.programme.no-plan-next")));
        } else {
            var missing = course.line().left() - course.line().coming();
            if (missing > 0) {
                var warning = new Paragraph(texts.text("web.programme.shortage", missing));
                warning.addClassName("programme-shortage");
                add(warning);
            }
            if (course.editable()) {
                add(new DepartureForm(id, course.rows(), programme, texts, () -> show(id)));
            }
            add(calendar(id, course));
        }
        add(corrections(id, course));
    }

    private Component head(CourseProgramme course) {
        var back = new Anchor("programme", Symbol.BACK.icon());
        back.getElement().setAttribute("router-link", true);
        back.getElement().setAttribute("aria-label", texts.text("web.programme.back"));
        back.addClassName("plan-back");
        var taught = course.line().course();
        var head = new Div(back, new H2(taught.audience() + " · " + taught.subject()));
        if (taught.lessonPlanId() != null) {
            var plan = new Anchor("plans/" + taught.lessonPlanId().value(), texts.text("web.programme.to-plan"));
            plan.getElement().setAttribute("router-link", true);
            head.add(plan);
        }
        head.addClassName("plan-head");
        return head;
    }

    private Component facts(CourseProgramme course) {
        var hours = course.line().hours();
        return new Facts(texts)
                .fact("web.programme.planned", Integer.toString(hours.planned()))
                .fact(
                        "web.programme.given",
                        hours.percent() == null
                                ? Integer.toString(hours.given())
                                : texts.text("web.programme.given-percent", hours.given(), hours.percent()))
                .fact("web.programme.deviation", ProgrammeView.signed(hours.deviation()))
                .fact(
                        "web.programme.left",
                        texts.text(
                                "web.programme.left-coming",
                                course.line().left(),
                                course.line().coming()));
    }

    private Component calendar(CourseId id, CourseProgramme course) {
        var table = new CalendarTable(course.rows(), texts);
        if (course.editable()) {
            course.rows().stream()
                    .filter(row -> row.state() == CalendarRow.State.DROPPED || row.state() == CalendarRow.State.MERGED)
                    .forEach(row -> table.offer(row, new Button(texts.text("web.programme.come-back"), _ -> {
                        programme.comeBack(id, row.planned());
                        show(id);
                    })));
        }
        return new Card(texts.text("web.programme.calendar"), table);
    }

    private Component corrections(CourseId id, CourseProgramme course) {
        var card = new Card(
                texts.text("web.programme.corrections"), new Paragraph(texts.text("web.programme.corrections-note")));
        course.corrections().forEach(line -> card.add(correction(id, course, line)));
        if (course.editable()) {
            card.add(new CorrectionForm(id, clock.today(), programme, texts, () -> show(id)));
        }
        return card;
    }

    private Component correction(CourseId id, CourseProgramme course, CorrectionLine line) {
        var row = new Div(
                new Span(Dates.inFigures(line.day(), Language.current())),
                new Span(ProgrammeView.signed(line.hours())),
                new Span(line.reason()),
                new Span(
                        line.confirmedBy() == null
                                ? texts.text("web.programme.unconfirmed", line.by())
                                : texts.text("web.programme.confirmed", line.by(), line.confirmedBy())));
        row.addClassName("programme-correction");
        if (line.confirmedBy() == null && course.confirmable()) {
            row.add(new Button(texts.text("web.programme.confirm"), _ -> {
                programme.confirm(line.id());
                show(id);
            }));
        }
        if (line.confirmedBy() == null && course.editable()) {
            row.add(new Button(texts.text("web.programme.withdraw"), _ -> {
                programme.withdraw(line.id());
                show(id);
            }));
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.programme.title");
    }
}
