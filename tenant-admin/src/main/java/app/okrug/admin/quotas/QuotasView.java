package app.okrug.admin.quotas;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Alphabet;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.quotas.CallsOfDay;
import app.okrug.quotas.Fullness;
import app.okrug.quotas.OfficeQuotas;
import app.okrug.quotas.Quota;
import app.okrug.quotas.SchoolUse;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.plot.BarPlot;
import app.okrug.ui.plot.LinePlot;
import app.okrug.ui.plot.PlotPoint;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What all schools use of the deployment, and how much the office lets each of them use (screens.md M-08).
@Route(QuotasView.PATH)
@PageTitle("admin.quotas.title")
@Menu(title = "admin.quotas.title", order = 535, icon = "load")
@RequiresOffice(OfficeRight.SCHOOLS_VIEW)
class QuotasView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "office/quotas";
    private static final int DAYS = 14;
    private static final int FULLEST = 5;

    private final Texts texts;
    private final transient OfficeQuotas quotas;
    private final UseLines table;
    private final Div plots = new Div();
    private transient List<SchoolUse> all = List.of();
    private String wish = "";
    private Which which = Which.ALL;

    /// Which schools are looked at.
    enum Which {
        ALL,
        NEAR,
        FULL,
        OWN;

        boolean holds(SchoolUse line) {
            return switch (this) {
                case ALL -> true;
                case NEAR -> line.level() != Fullness.ROOM;
                case FULL -> line.level() == Fullness.FULL;
                case OWN -> !line.own().values().isEmpty();
            };
        }
    }

    QuotasView(Texts texts, OfficeQuotas quotas) {
        this.texts = texts;
        this.quotas = quotas;
        table = new UseLines(texts, this::change);
        plots.addClassName("admin-plots");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        all = quotas.schools();
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.SCHOOLS,
                    texts.text("admin.schools.none"),
                    texts.text("admin.schools.none.next"),
                    new Anchor("office/new", texts.text("admin.school.open"))));
            return;
        }
        wish = Address.asked(event, "q");
        which = read(Address.asked(event, "which"));
        var tools = new Tools(texts);
        tools.search(texts.text("admin.schools.search"), text -> narrow(text, which))
                .setValue(wish);
        tools.narrow(choice());
        tools.act(new Button(texts.text("admin.quotas.usual"), _ -> changeUsual()));
        add(new Lead(texts.text("admin.quotas.lead")), tools, plots, table);
        show();
    }

    private Select<Which> choice() {
        var choice = new Select<Which>();
        choice.setLabel(texts.text("admin.quotas.which"));
        choice.setItems(Which.values());
        choice.setItemLabelGenerator(one -> texts.text("admin.quotas.which." + one));
        choice.setValue(which);
        choice.addValueChangeListener(change -> narrow(wish, change.getValue()));
        return choice;
    }

    private static Which read(String asked) {
        for (var one : Which.values()) {
            if (one.name().equals(asked)) {
                return one;
            }
        }
        return Which.ALL;
    }

    private void narrow(String words, Which schools) {
        wish = words;
        which = schools;
        Address.remember(this, PATH, Map.of("q", wish, "which", which == Which.ALL ? "" : which.name()));
        show();
    }

    private void show() {
        table.show(all.stream()
                .filter(which::holds)
                .filter(line ->
                        Alphabet.found(wish, line.school().name(), line.school().code()))
                .toList());
        plots.removeAll();
        var fullest = fullest();
        if (!fullest.isEmpty()) {
            plots.add(new BarPlot(texts.text("admin.quotas.plot.storage"), fullest));
        }
        var days = quotas.days(DAYS).stream().map(QuotasView::point).toList();
        if (!days.isEmpty()) {
            plots.add(new LinePlot(texts.text("admin.quotas.plot.calls"), days));
        }
    }

    private List<PlotPoint> fullest() {
        return all.stream()
                .filter(line -> line.of(Quota.STORAGE).used() > 0)
                .sorted(Comparator.<SchoolUse>comparingDouble(
                                line -> line.of(Quota.STORAGE).share())
                        .reversed())
                .limit(FULLEST)
                .map(line -> new PlotPoint(line.school().code(), UseWords.percent(line.of(Quota.STORAGE))))
                .toList();
    }

    private static PlotPoint point(CallsOfDay day) {
        var figures = Dates.inFigures(day.day(), Language.current());
        var label = Language.current().equals(Language.ENGLISH) ? figures.substring(5) : figures.substring(0, 5);
        return new PlotPoint(label, day.calls());
    }

    private void change(SchoolUse line) {
        new LimitsDialog(
                        texts,
                        texts.text("admin.quotas.set.of", line.school().name()),
                        line.own().values(),
                        quotas.usual(),
                        false,
                        (values, reason) -> {
                            quotas.set(line.school(), line.own(), values, reason);
                            done();
                        })
                .open();
    }

    private void changeUsual() {
        var usual = quotas.usual();
        new LimitsDialog(texts, texts.text("admin.quotas.usual"), usual.values(), usual, true, (values, reason) -> {
                    quotas.setUsual(usual, values, reason);
                    done();
                })
                .open();
    }

    private void done() {
        all = quotas.schools();
        show();
        Notice.done(texts.text("admin.quotas.done"));
    }
}
