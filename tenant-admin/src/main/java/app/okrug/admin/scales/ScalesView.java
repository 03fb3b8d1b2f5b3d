package app.okrug.admin.scales;

import app.okrug.access.Right;
import app.okrug.acts.RegulationPages;
import app.okrug.acts.ValueText;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.MarkLevels;
import app.okrug.regulation.Parameter;
import app.okrug.scales.ScaleTable;
import app.okrug.scales.ScaleWish;
import app.okrug.scales.Scales;
import app.okrug.scales.UnfitScale;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/// By which scale each subject is marked in each year of study, and which marks count as what in figures.
@Route("admin/scales")
@PageTitle("admin.scales.title")
@Menu(title = "admin.scales.title", order = 412, icon = "load")
@Requires(Right.REGULATION_EDIT)
class ScalesView extends ConsolePage implements BeforeEnterObserver {

    private static final List<String> LEVELLED = List.of("10", "12", "100");

    private final transient Texts texts;
    private final transient Scales scales;
    private final transient RegulationPages act;
    private final transient ValueText values;
    private final transient SchoolClock clock;

    ScalesView(Texts texts, Scales scales, RegulationPages act, ValueText values, SchoolClock clock) {
        this.texts = texts;
        this.scales = scales;
        this.act = act;
        this.values = values;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new Lead(texts.text("admin.scales.lead")));
        var table = scales.table();
        if (table.rows().isEmpty()) {
            add(new EmptyState(
                    Symbol.SUBJECTS,
                    texts.text("admin.scales.none"),
                    texts.text("admin.scales.none.next"),
                    new Anchor("admin/import", texts.text("admin.import.open"))));
        } else {
            add(
                    new Paragraph(texts.text("admin.scales.usual", texts.text("regulation.word." + table.usual()))),
                    new ScaleGrid(texts, table, (row, parallel) -> change(table, row, parallel)));
        }
        add(levels());
    }

    private void change(ScaleTable table, ScaleTable.Row row, int parallel) {
        new ScaleDialog(texts, table, row, parallel, scales.history(parallel, row.subject()), clock.today(), this::set)
                .open();
    }

    private void set(ScaleDialog dialog, ScaleWish wish) {
        try {
            scales.set(wish);
        } catch (UnfitScale unfit) {
            dialog.wrong(unfit.sentence());
            return;
        } catch (ChangedMeanwhile faster) {
            dialog.close();
            show();
            Notice.problem(texts.text("admin.changed-meanwhile"));
            return;
        }
        dialog.close();
        show();
        Notice.done(texts.text("admin.scales.done"));
    }

    /// Which marks count as a five, a four and a three; changed with the act, since every formula follows.
    private Card levels() {
        var lines = new UnorderedList();
        act.parameters().stream()
                .filter(line -> line.parameter() == Parameter.MARK_LEVELS)
                .map(line -> Parameter.MARK_LEVELS.cast(line.value()))
                .forEach(levels -> LEVELLED.forEach(scale -> lines.add(new ListItem(texts.text(
                        "admin.scales.level",
                        texts.text("regulation.word." + scale),
                        values.of(levels.getOrDefault(scale, MarkLevels.FIVE)))))));
        return new Card(
                texts.text("admin.scales.levels"),
                new Paragraph(texts.text("admin.scales.levels.lead")),
                lines,
                new Anchor("admin/regulation", texts.text("admin.scales.levels.change")));
    }
}
