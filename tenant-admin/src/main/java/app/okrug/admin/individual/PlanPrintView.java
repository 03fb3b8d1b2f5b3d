package app.okrug.admin.individual;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlan.Taking;
import app.okrug.curriculum.IndividualPlanLine;
import app.okrug.curriculum.IndividualPlans;
import app.okrug.curriculum.PlanChoices;
import app.okrug.curriculum.UnfitPlan;
import app.okrug.language.Texts;
import app.okrug.school.SchoolFrame;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The individual curricula of a pupil as a sheet to be signed: every course that he takes, with its hours.
@Route(IndividualView.PATH + "/:id/print")
@PageTitle("admin.individual.sheet")
@Requires(Right.CURRICULUM_INDIVIDUAL)
class PlanPrintView extends ConsolePage implements BeforeEnterObserver {

    private final transient Texts texts;
    private final transient IndividualPlans plans;
    private final transient SchoolFrame frame;

    PlanPrintView(Texts texts, IndividualPlans plans, SchoolFrame frame) {
        this.texts = texts;
        this.plans = plans;
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var pupil = Address.id(event, "id").map(PersonId::new);
        var found = pupil.map(plans::ofPupil).orElse(List.of());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        add(tools(found.getFirst().plan()), new Paragraph(frame.card().fullName()));
        found.forEach(this::sheet);
        add(new Paragraph(texts.text("admin.individual.sheet.signature")));
    }

    private Div tools(IndividualPlan plan) {
        var back = new Anchor(IndividualView.PATH + "/" + plan.pupil().value(), Symbol.BACK.icon());
        back.add(texts.text("admin.individual.title"));
        back.addClassName("admin-back");
        var print = new Button(
                texts.text("admin.individual.print"),
                Symbol.PRINT.icon(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(back, print);
        tools.addClassNames("okrug-row", "okrug-no-print");
        return tools;
    }

    private void sheet(IndividualPlanLine line) {
        add(new Paragraph(texts.text(
                "admin.individual.sheet.of",
                line.pupil().full(),
                line.className(),
                PlanWords.span(texts, line.plan()),
                PlanWords.document(texts, line.plan()))));
        try {
            add(table(
                    line.plan(), plans.choices(line.plan().pupil(), line.plan().startsOn())));
        } catch (UnfitPlan elsewhere) {
            add(new Paragraph(texts.text("admin.individual.state.LEFT")));
        }
        if (!line.plan().note().isBlank()) {
            add(new Paragraph(line.plan().note()));
        }
    }

    private NativeTable table(IndividualPlan plan, PlanChoices choices) {
        var table = new NativeTable();
        table.addClassName("admin-sheet");
        var head = new NativeTableRow();
        Stream.of("admin.course.subject", "admin.individual.group", "admin.course.hours", "admin.individual.how")
                .forEach(key -> head.add(new NativeTableHeaderCell(texts.text(key))));
        table.getHead().add(head);
        var takings = plan.courses().stream().collect(Collectors.toMap(Taking::course, Function.identity()));
        var total = BigDecimal.ZERO;
        for (var course : courses(choices, takings)) {
            var taking = takings.get(course.id());
            var hours = hours(course, taking);
            total = total.add(hours);
            table.getBody()
                    .add(row(
                            course.subject(),
                            course.audience(),
                            hours.stripTrailingZeros().toPlainString(),
                            texts.text("admin.individual.how." + (taking == null ? "CLASS" : taking.kind()))));
        }
        table.getBody()
                .add(row(
                        texts.text("admin.individual.sheet.total"),
                        "",
                        total.stripTrailingZeros().toPlainString(),
                        ""));
        return table;
    }

    private static List<CourseLine> courses(PlanChoices choices, Map<CourseId, Taking> takings) {
        return Stream.concat(
                        choices.own().stream(),
                        choices.others().stream().filter(course -> takings.containsKey(course.id())))
                .toList();
    }

    private static BigDecimal hours(CourseLine course, @Nullable Taking taking) {
        if (taking == null) {
            return course.weeklyHours();
        }
        if (taking.kind() == Kind.SKIPPED) {
            return BigDecimal.ZERO;
        }
        var own = taking.hours();
        return own == null ? course.weeklyHours() : own;
    }

    private static NativeTableRow row(String... words) {
        var row = new NativeTableRow();
        Stream.of(words).forEach(word -> row.add(new NativeTableCell(word)));
        return row;
    }
}
