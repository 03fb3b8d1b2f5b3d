package app.okrug.web.remarks;

import app.okrug.access.Right;
import app.okrug.checks.Checks;
import app.okrug.language.Texts;
import app.okrug.remarks.RemarkQuery;
import app.okrug.remarks.RemarkQuery.Order;
import app.okrug.remarks.RemarkQuery.Which;
import app.okrug.remarks.RemarkShelf;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.Tone;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Remarks on the keeping of the journal, `/remarks`: found by state and words, in an order, a page at a time. What is
/// shown stands in the address.
@StyleSheet("context://remarks/remarks.css")
@Route("remarks")
@Menu(title = "web.remarks.title", order = 27, icon = "warning")
@Requires(Right.JOURNAL_REMARK_VIEW)
class RemarksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RemarkShelf shelf;
    private final Checks checks;
    private final RemarkDeeds deeds;
    private final Texts texts;
    private final Div figures = new Div();
    private final Div found = new Div();
    private RemarkQuery query = new RemarkQuery(Which.OPEN, "", Order.DUE);
    private int page;

    RemarksView(RemarkShelf shelf, RemarkDeeds deeds, Checks checks) {
        this.shelf = shelf;
        this.checks = checks;
        this.deeds = deeds;
        this.texts = deeds.texts();
        addClassName("remarks-view");
        figures.addClassName("remarks-figures");
        found.addClassName("remarks-list");
        found.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        query = new RemarkQuery(
                chosen(asked, "which", Which.values(), Which.OPEN),
                asked.getSingleParameter("words").orElse(""),
                chosen(asked, "order", Order.values(), Order.DUE));
        page = asked.getSingleParameter("page")
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
        removeAll();
        add(figures, tools(), found);
        draw();
    }

    private static <E extends Enum<E>> E chosen(QueryParameters asked, String name, E[] values, E usual) {
        return asked.getSingleParameter(name)
                .flatMap(code -> Arrays.stream(values)
                        .filter(value -> value.name().equals(code))
                        .findFirst())
                .orElse(usual);
    }

    private Component tools() {
        var which = select("web.remarks.which", Which.values(), query.which());
        which.addValueChangeListener(change -> seek(new RemarkQuery(change.getValue(), query.words(), query.order())));
        var order = select("web.remarks.order", Order.values(), query.order());
        order.addValueChangeListener(change -> seek(new RemarkQuery(query.which(), query.words(), change.getValue())));
        var tools = new Tools(texts);
        tools.search(texts.text("web.remarks.search"), words -> {
                    if (!words.equals(query.words())) {
                        seek(new RemarkQuery(query.which(), words, query.order()));
                    }
                })
                .setValue(query.words());
        tools.narrow(which, order);
        var pages = shelf.pages();
        if (!pages.isEmpty()) {
            var report = new Anchor("remarks/report", texts.text("web.remarks.report"));
            report.getElement().setAttribute("router-link", true);
            report.addClassName("remarks-report-link");
            var write = new Button(
                    texts.text("web.remarks.new"),
                    Symbol.ADD.icon(),
                    _ -> new RemarkForm(pages, deeds, this::draw).open());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            tools.act(report, write);
        }
        if (checks.mayRun()) {
            tools.act(new Button(texts.text("web.remarks.check"), Symbol.CHECK.icon(), _ -> check()));
        }
        return tools;
    }

    private void check() {
        var kept = checks.run();
        draw();
        Notice.done(texts.text("web.remarks.checked", kept.raised(), kept.closed()));
    }

    private <E extends Enum<E>> Select<E> select(String key, E[] values, E value) {
        var select = new Select<E>();
        select.setLabel(texts.text(key));
        select.setItems(List.of(values));
        select.setItemLabelGenerator(each -> texts.text(key + "." + each));
        select.setValue(value);
        return select;
    }

    private void seek(RemarkQuery wanted) {
        query = wanted;
        turn(0);
    }

    private void turn(int to) {
        page = to;
        var address = new QueryParameters(Map.of(
                "which", List.of(query.which().name()),
                "order", List.of(query.order().name()),
                "words", List.of(query.words()),
                "page", List.of(Integer.toString(page + 1))));
        UI.getCurrent().getPage().getHistory().replaceState(null, "remarks?" + address.getQueryString());
        draw();
    }

    private void draw() {
        var counts = shelf.counts();
        figures.removeAll();
        figures.add(
                figure(counts.overdue() == 0 ? Tone.GOOD : Tone.DANGER, counts.overdue(), "overdue"),
                figure(Tone.NEUTRAL, counts.waiting(), "waiting"),
                figure(Tone.NEUTRAL, counts.replied(), "replied"));
        var total = shelf.count(query);
        var last = Math.max(0, (total - 1) / RemarkShelf.PAGE);
        page = Math.min(page, last);
        found.removeAll();
        if (total == 0) {
            found.add(
                    new EmptyState(Symbol.CHECK, texts.text("web.remarks.none"), texts.text("web.remarks.none-next")));
            return;
        }
        shelf.found(query, page).forEach(line -> found.add(new RemarkCard(line, deeds, this::draw)));
        if (last > 0) {
            found.add(pager(total, last));
        }
    }

    private StatFigure figure(Tone tone, int count, String key) {
        return new StatFigure(tone, Integer.toString(count), texts.text("web.remarks.count." + key), null, null);
    }

    private Component pager(int total, int last) {
        var before = new Button(texts.text("web.remarks.before"), Symbol.BACK.icon(), _ -> turn(page - 1));
        before.setEnabled(page > 0);
        var after = new Button(texts.text("web.remarks.after"), Symbol.NEXT.icon(), _ -> turn(page + 1));
        after.setEnabled(page < last);
        after.setIconAfterText(true);
        var pager = new Div(before, new Span(texts.text("web.remarks.page-of", page + 1, last + 1, total)), after);
        pager.addClassNames("okrug-row", "remarks-pager");
        return pager;
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.remarks.title");
    }
}
