package app.okrug.web.plans;

import app.okrug.access.Right;
import app.okrug.language.Texts;
import app.okrug.plans.PlanKind;
import app.okrug.plans.PlanLine;
import app.okrug.plans.PlanState;
import app.okrug.plans.Plans;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The lesson plans of the school, `/plans`: the reader's own first, then those that wait to be approved, the typical
/// ones, the rest.
@StyleSheet("context://plans/plans.css")
@Route("plans")
@Menu(title = "web.plans.title", order = 40, icon = "plan")
@Requires(Right.LESSON_PLAN_VIEW)
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final Texts texts;
    private final NewPlan newPlan;
    private final Div found = new Div();
    private List<PlanLine> lines = List.of();

    PlansView(Plans plans, PlanCourses courses, Texts texts) {
        this.plans = plans;
        this.texts = texts;
        this.newPlan = new NewPlan(plans, courses, texts);
        addClassName("plans-view");
        found.addClassName("plans-found");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lines = plans.all();
        removeAll();
        var search = new TextField();
        search.setPlaceholder(texts.text("web.plans.search"));
        search.setAriaLabel(texts.text("web.plans.search"));
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> show(changed.getValue()));
        var programme = new Anchor("programme", texts.text("web.programme.title"));
        programme.getElement().setAttribute("router-link", true);
        var tools = new Div(search, programme);
        tools.addClassName("plans-tools");
        add(tools);
        newPlan.part().ifPresent(this::add);
        add(found);
        show("");
    }

    private void show(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var shown = lines.stream()
                .filter(line -> (line.name() + " " + line.subject() + " " + line.parallel() + " " + line.owner())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        found.removeAll();
        if (shown.isEmpty()) {
            found.add(new EmptyState(Symbol.PLAN, texts.text("web.plans.none"), texts.text("web.plans.none-next")));
            return;
        }
        card("waiting", shown, line -> line.state() == PlanState.SUBMITTED);
        card("mine", shown, line -> line.state() != PlanState.SUBMITTED && line.mine());
        card("typical", shown, line -> line.kind() == PlanKind.TYPICAL);
        card(
                "school",
                shown,
                line -> line.state() != PlanState.SUBMITTED && !line.mine() && line.kind() == PlanKind.SCHOOL);
        card(
                "colleagues",
                shown,
                line -> line.state() != PlanState.SUBMITTED && !line.mine() && line.kind() == PlanKind.OWN);
    }

    private void card(String key, List<PlanLine> shown, Predicate<PlanLine> which) {
        var chosen = shown.stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plans-list");
        chosen.forEach(line -> list.add(new ListItem(link(line))));
        found.add(new Card(texts.text("web.plans." + key), list));
    }

    private Component link(PlanLine line) {
        var name = new Span(line.name());
        name.addClassName("plans-name");
        var facts = new Span(texts.text(
                "web.plans.facts", line.subject(), line.parallel(), line.lessons(), line.hours(), line.courses()));
        facts.addClassName("plans-facts");
        var link = new Anchor("plans/" + line.id().value(), name, facts);
        if (line.owner() != null) {
            link.add(new Span(line.owner()));
        }
        link.add(sign(line.state(), texts));
        link.addClassName("plans-link");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static StateSign sign(PlanState state, Texts texts) {
        var tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.WARNING;
            case APPROVED -> Tone.GOOD;
        };
        return new StateSign(tone, texts.text("web.plans.state." + state));
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.plans.title");
    }
}
