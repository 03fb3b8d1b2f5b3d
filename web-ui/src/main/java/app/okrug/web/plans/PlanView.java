package app.okrug.web.plans;

import app.okrug.access.CurrentActor;
import app.okrug.access.Right;
import app.okrug.curriculum.LessonPlanId;
import app.okrug.journal.WorkTypes;
import app.okrug.language.Texts;
import app.okrug.plans.PlanPage;
import app.okrug.plans.PlanRow;
import app.okrug.plans.Plans;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.field.Draft;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// One lesson plan, `/plans/{plan}`: its lines, its note, its materials, its versions, its courses.
@StyleSheet("context://plans/plans.css")
@Route("plans/:plan")
@Requires(Right.LESSON_PLAN_VIEW)
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_NOTE = 20_000;

    private final transient Plans plans;
    private final transient PlanTools tools;
    private final transient WorkTypes workTypes;
    private final transient Texts texts;
    private final transient JsonMapper json;
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private String title = "";

    PlanView(Plans plans, PlanTools tools, WorkTypes workTypes, Texts texts, JsonMapper json) {
        this.plans = plans;
        this.tools = tools;
        this.workTypes = workTypes;
        this.texts = texts;
        this.json = json;
        addClassName("plan-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new LessonPlanId(
                event.getRouteParameters().get("plan").map(PlanView::id).orElseThrow()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private void show(LessonPlanId id) {
        var page = plans.page(id);
        title = page.plan().name();
        removeAll();
        var table = new PlanTable(
                page,
                CurrentActor.require().account().value(),
                workTypes.all().stream().map(type -> type.name()).toList(),
                texts,
                json,
                rows -> save(page, rows));
        add(head(page), words(page), table, tools.of(page, table, () -> show(id)));
    }

    private void save(PlanPage page, List<PlanRow> rows) {
        plans.write(page.plan().id(), name.getValue(), note.getValue(), rows, page.version());
        draft(page).forget();
        Notice.done(texts.text("web.plans.saved"));
        show(page.plan().id());
        UI.getCurrent().getPage().setTitle(title);
    }

    private static Draft draft(PlanPage page) {
        return Draft.of("plan.note." + page.plan().id().value());
    }

    private Component head(PlanPage page) {
        var back = new Anchor("plans", Symbol.BACK.icon());
        back.getElement().setAttribute("router-link", true);
        back.getElement().setAttribute("aria-label", texts.text("web.plans.back"));
        back.addClassName("plan-back");
        var plan = page.plan();
        var facts = new Span(texts.text(
                "web.plans.facts", plan.subject(), plan.parallel(), plan.lessons(), plan.hours(), plan.courses()));
        facts.addClassName("plans-facts");
        var kind = new Span(
                texts.text("web.plans.kind." + plan.kind()) + (plan.owner() == null ? "" : " · " + plan.owner()));
        var head = new Div(back, facts, kind, PlansView.sign(plan.state(), texts));
        head.addClassName("plan-head");
        return head;
    }

    private Component words(PlanPage page) {
        name.setLabel(texts.text("web.plans.name"));
        name.setValue(page.plan().name());
        name.setReadOnly(!page.editable());
        note.setLabel(texts.text("web.plans.note"));
        note.setValue(page.note());
        note.setReadOnly(!page.editable());
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(2);
        note.setMaxRows(12);
        var words = new Div(name, page.editable() ? draft(page).keep(note) : note);
        words.addClassName("plan-words");
        if (page.editable()) {
            words.add(new Paragraph(texts.text("web.plans.note-saved")));
        } else if (page.refusal() != null) {
            words.add(new Paragraph(page.refusal()));
        }
        return words;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
