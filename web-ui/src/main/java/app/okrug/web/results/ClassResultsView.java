package app.okrug.web.results;

import app.okrug.access.Right;
import app.okrug.language.Texts;
import app.okrug.results.ClassResults;
import app.okrug.results.ClassSheet;
import app.okrug.results.Debts;
import app.okrug.results.ResultDecisions;
import app.okrug.results.WarningRecord;
import app.okrug.results.Warnings;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The results of a class, `/results/{class}/{period}`: pupils by subjects, with what is coming and who is at risk.
@StyleSheet("context://results/results.css")
@Route("results/:class?/:period?")
@Menu(title = "web.results.title", order = 25, icon = "reports")
@Requires(Right.RESULT_VIEW)
class ClassResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ClassResults results;
    private final ResultDecisions decisions;
    private final Warnings warnings;
    private final WarningRecord record;
    private final Debts debts;
    private final SchoolClock clock;
    private final Texts texts;

    ClassResultsView(
            ClassResults results,
            ResultDecisions decisions,
            Warnings warnings,
            WarningRecord record,
            Debts debts,
            SchoolClock clock,
            Texts texts) {
        this.results = results;
        this.decisions = decisions;
        this.warnings = warnings;
        this.record = record;
        this.debts = debts;
        this.clock = clock;
        this.texts = texts;
        addClassName("results-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var asked = parameters.get("class").map(ClassResultsView::id);
        var shown = asked.or(() -> results.first().map(ClassLine::id));
        removeAll();
        if (shown.isEmpty()) {
            add(new EmptyState(Symbol.REPORTS, texts.text("web.results.none"), texts.text("web.results.none-next")));
            return;
        }
        show(results.classes(), shown.get(), parameters.get("period").orElse(null));
    }

    private void show(List<ClassLine> classes, ClassId id, @Nullable String period) {
        var sheet = results.sheet(id, period);
        removeAll();
        add(tools(classes, sheet));
        if (sheet.periods().isEmpty()) {
            add(new EmptyState(
                    Symbol.REPORTS,
                    texts.text("web.results.mark-free"),
                    texts.text("web.results.mark-free-next"),
                    new Anchor("words", texts.text("web.words.title"))));
            return;
        }
        if (sheet.rows().isEmpty()) {
            add(new EmptyState(Symbol.PUPILS, texts.text("web.results.empty"), texts.text("web.results.empty-next")));
            return;
        }
        var families = new Div();
        families.addClassName("results-outlook");
        var concerns = warnings.concerns(id);
        if (!concerns.isEmpty()) {
            families.add(new ConcernCard(
                    texts.text("web.results.concerns"), concerns, texts, clock.zone(), warnings.mayWarn(id), due -> {
                        Notice.done(texts.text("web.results.concerns.done", warnings.warn(id, due)));
                        show(classes, id, period);
                    }));
        }
        var given = record.ofClass(id);
        if (!given.isEmpty()) {
            families.add(new RecordCard(given, texts, clock.zone()));
        }
        var owed = debts.ofClass(id);
        if (!owed.isEmpty()) {
            families.add(new DebtCard(owed, texts));
        }
        add(
                new ClassOutlook(sheet, texts),
                new ResultTable(
                        sheet,
                        texts,
                        (row, subject, entry) -> new ResultDialog(
                                        sheet, row, subject, entry, decisions, texts, () -> show(classes, id, period))
                                .open()),
                families);
    }

    private Div tools(List<ClassLine> classes, ClassSheet sheet) {
        var choice = new Select<ClassLine>();
        choice.setLabel(texts.text("web.results.class"));
        choice.setItems(classes);
        choice.setItemLabelGenerator(ClassLine::name);
        classes.stream()
                .filter(line -> line.id().equals(sheet.schoolClass().id()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> go(change.getValue().id(), sheet.chosen()));
        var tools = new Div(choice);
        tools.addClassNames("results-tools", "okrug-no-print");
        if (!sheet.periods().isEmpty()) {
            var period = new Select<ClassSheet.Period>();
            period.setLabel(texts.text("web.results.period"));
            period.setItems(sheet.periods());
            period.setItemLabelGenerator(ClassSheet.Period::name);
            sheet.periods().stream()
                    .filter(one -> one.id().equals(sheet.chosen()))
                    .findFirst()
                    .ifPresent(period::setValue);
            period.addValueChangeListener(
                    change -> go(sheet.schoolClass().id(), change.getValue().id()));
            var print = new Button(
                    texts.text("web.results.print"),
                    Symbol.PRINT.icon(),
                    click -> UI.getCurrent().getPage().executeJs("window.print()"));
            tools.add(period, print);
        }
        return tools;
    }

    private static void go(ClassId schoolClass, String period) {
        UI.getCurrent().navigate("results/" + schoolClass.value() + (period.isEmpty() ? "" : "/" + period));
    }

    private static ClassId id(String text) {
        try {
            return new ClassId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.results.title");
    }
}
