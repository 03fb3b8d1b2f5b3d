package app.okrug.web.results;

import app.okrug.access.Right;
import app.okrug.language.Texts;
import app.okrug.results.DebtLine;
import app.okrug.results.Debts;
import app.okrug.results.TeacherWarnings;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// What the pupils of a teacher still owe, and whose families ought to be told that they may fail, `/debts`.
@StyleSheet("context://results/results.css")
@Route("debts")
@Menu(title = "web.debts.title", order = 24, icon = "debt")
@Requires(Right.RESULT_SET)
class DebtsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SOON_DAYS = 3;

    /// Which debts are shown.
    private enum Which {
        ALL,
        SOON,
        OVERDUE;

        boolean shows(DebtLine debt, LocalDate today) {
            return switch (this) {
                case ALL -> true;
                case SOON -> !debt.overdue() && !debt.due().isAfter(today.plusDays(SOON_DAYS));
                case OVERDUE -> debt.overdue();
            };
        }
    }

    private final Debts debts;
    private final TeacherWarnings warnings;
    private final SchoolClock clock;
    private final Texts texts;
    private final Div found = new Div();
    private final Div concerns = new Div();
    private List<DebtLine> owed = List.of();

    DebtsView(Debts debts, TeacherWarnings warnings, SchoolClock clock, Texts texts) {
        this.debts = debts;
        this.warnings = warnings;
        this.clock = clock;
        this.texts = texts;
        addClassName("results-view");
        found.addClassName("results-outlook");
        concerns.addClassName("results-outlook");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        owed = debts.ofMine();
        removeAll();
        var which = new Select<Which>();
        which.setLabel(texts.text("web.debts.which"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(each -> texts.text("web.debts.which." + each, SOON_DAYS));
        which.setValue(Which.ALL);
        which.addValueChangeListener(change -> show(change.getValue()));
        var tools = new Div(which);
        tools.addClassNames("results-tools", "okrug-no-print");
        add(tools, found, concerns);
        show(Which.ALL);
        showConcerns();
    }

    private void show(Which which) {
        found.removeAll();
        var byPage = new LinkedHashMap<String, List<DebtLine>>();
        owed.stream()
                .filter(debt -> which.shows(debt, clock.today()))
                .sorted(Comparator.comparing(DebtLine::audience).thenComparing(DebtLine::subject))
                .forEach(
                        debt -> byPage.computeIfAbsent(debt.audience() + " · " + debt.subject(), _ -> new ArrayList<>())
                                .add(debt));
        if (byPage.isEmpty()) {
            found.add(new EmptyState(Symbol.CHECK, texts.text("web.debts.none"), texts.text("web.debts.none-next")));
        }
        byPage.forEach((page, ofPage) ->
                found.add(new DebtCard(texts.text("web.debts.of-page", page, ofPage.size()), ofPage, texts)));
    }

    private void showConcerns() {
        concerns.removeAll();
        for (var one : warnings.concerns()) {
            concerns.add(new ConcernCard(
                    texts.text(
                            "web.debts.concerns",
                            one.course().audience(),
                            one.course().subject()),
                    one.concerns(),
                    texts,
                    clock.zone(),
                    true,
                    due -> {
                        Notice.done(texts.text("web.results.concerns.done", warnings.warn(one.course(), due)));
                        showConcerns();
                    }));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.debts.title");
    }
}
