package app.okrug.web.exams;

import app.okrug.access.Right;
import app.okrug.exams.ExamId;
import app.okrug.exams.ExamPage;
import app.okrug.exams.ExamWish;
import app.okrug.exams.Exams;
import app.okrug.exams.UnfitExam;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The exams of a class, `/exams/{class}`: pupils by exams, those of choice to be ticked.
@StyleSheet("context://results/results.css")
@Route("exams/:class?")
@Menu(title = "web.exams.title", order = 26, icon = "exam")
@Requires(Right.RESULT_VIEW)
class ExamsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Exams exams;
    private final transient PersonNames names;
    private final transient Texts texts;

    ExamsView(Exams exams, PersonNames names, Texts texts) {
        this.exams = exams;
        this.names = names;
        this.texts = texts;
        addClassName("results-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var classes = exams.classes();
        var wish = event.getRouteParameters().get("class").map(ExamsView::id);
        if (classes.isEmpty() && wish.isEmpty()) {
            removeAll();
            add(new EmptyState(
                    Symbol.REPORTS,
                    texts.text("web.exams.none"),
                    texts.text("web.exams.none-next"),
                    new Anchor("results", texts.text("web.results.title"))));
            return;
        }
        show(classes, wish.orElseGet(() -> classes.getFirst().id()));
    }

    private void show(List<ClassLine> classes, ClassId id) {
        var page = exams.page(id);
        removeAll();
        add(tools(classes, page));
        if (page.exams().isEmpty()) {
            add(new EmptyState(
                    Symbol.REPORTS,
                    texts.text("web.exams.not-arranged"),
                    texts.text(page.arranges() ? "web.exams.not-arranged-next" : "web.exams.not-arranged-ask")));
            return;
        }
        if (page.needed() > 0) {
            add(new Paragraph(texts.text("web.exams.needed", page.needed())));
        }
        var by = names.of(page.rows().stream()
                .flatMap(row -> row.choices().values().stream())
                .map(ExamPage.Choice::by)
                .collect(Collectors.toSet()));
        add(new ExamTable(texts, page, by, (row, exam, chosen) -> choose(classes, page, row, exam, chosen)));
    }

    private Div tools(List<ClassLine> classes, ExamPage page) {
        var choice = new Select<ClassLine>();
        choice.setLabel(texts.text("web.results.class"));
        choice.setItems(classes);
        choice.setItemLabelGenerator(ClassLine::name);
        classes.stream()
                .filter(line -> line.id().equals(page.schoolClass().id()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change ->
                UI.getCurrent().navigate("exams/" + change.getValue().id().value()));
        var tools = new Div(choice);
        tools.addClassNames("results-tools", "okrug-no-print");
        if (page.arranges()) {
            var parallel = page.schoolClass().parallel();
            tools.add(new Button(
                    texts.text("web.exams.arrange", parallel),
                    _ -> new ArrangeDialog(
                                    texts,
                                    parallel,
                                    exams.subjects(parallel),
                                    exams.arranged(parallel),
                                    (dialog, wishes) -> arrange(dialog, classes, page, wishes))
                            .open()));
        }
        tools.add(new Button(
                texts.text("web.results.print"),
                Symbol.PRINT.icon(),
                _ -> UI.getCurrent().getPage().executeJs("window.print()")));
        return tools;
    }

    private void arrange(ArrangeDialog dialog, List<ClassLine> classes, ExamPage page, List<ExamWish> wishes) {
        try {
            exams.arrange(page.schoolClass().parallel(), wishes);
        } catch (UnfitExam unfit) {
            dialog.wrong(unfit.sentence());
            return;
        } catch (StaleCopy faster) {
            dialog.wrong(texts.text("web.exams.changed"));
            return;
        }
        dialog.close();
        show(classes, page.schoolClass().id());
        Notice.done(texts.text("web.exams.arranged"));
    }

    private void choose(List<ClassLine> classes, ExamPage page, ExamPage.Row row, ExamId exam, boolean chosen) {
        var known = row.choices().get(exam);
        try {
            exams.choose(
                    page.schoolClass().id(), exam, row.pupil().person(), chosen, known == null ? 0 : known.version());
            Notice.done(texts.text(
                    chosen ? "web.exams.chosen" : "web.exams.taken-back",
                    row.pupil().familyAndGiven()));
        } catch (UnfitExam unfit) {
            Notice.problem(unfit.sentence());
        } catch (StaleCopy faster) {
            Notice.problem(texts.text("web.exams.changed"));
        }
        show(classes, page.schoolClass().id());
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
        return texts.text("web.exams.title");
    }
}
