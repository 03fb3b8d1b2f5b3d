package app.okrug.web.words;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.criteria.PupilSheet;
import app.okrug.criteria.TermWords;
import app.okrug.criteria.UnfitWords;
import app.okrug.criteria.WordPages;
import app.okrug.language.Texts;
import app.okrug.school.ClassId;
import app.okrug.school.TermId;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/// The sheet of a pupil without marks for a term, `/words-sheet/{class}/{pupil}/{term}`, to be printed and signed.
@StyleSheet("context://words/words.css")
@Route("words-sheet/:class/:pupil/:term?")
@Requires(Right.RESULT_VIEW)
class WordSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WordPages pages;
    private final transient Texts texts;

    WordSheetView(WordPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
        addClassName("words-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var term =
                parameters.get("term").map(WordSheetView::id).map(TermId::new).orElse(null);
        removeAll();
        add(tools());
        try {
            var sheet = pages.sheet(
                    new ClassId(id(parameters.get("class").orElse(""))),
                    new PersonId(id(parameters.get("pupil").orElse(""))),
                    term);
            add(sheet.subjects().isEmpty() ? nothing(sheet) : paper(sheet));
        } catch (UnfitWords unfit) {
            add(new EmptyState(Symbol.PUPILS, unfit.sentence(), texts.text("web.words.empty-next")));
        }
    }

    private Div tools() {
        var back = new Anchor("words", texts.text("web.words.back"));
        back.getElement().setAttribute("router-link", true);
        var print = new Button(
                texts.text("web.results.print"),
                Symbol.PRINT.icon(),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        var tools = new Div(back, print);
        tools.addClassNames("words-tools", "okrug-no-print");
        return tools;
    }

    private EmptyState nothing(PupilSheet sheet) {
        return new EmptyState(
                Symbol.PUPILS,
                texts.text(
                        "web.words.sheet.nothing",
                        sheet.pupil().full(),
                        sheet.term().name()),
                texts.text("web.words.sheet.nothing-next"));
    }

    private Section paper(PupilSheet sheet) {
        var paper = new Section(
                new H2(texts.text("web.words.sheet.title", sheet.pupil().full())),
                new Paragraph(texts.text(
                        "web.words.sheet.of",
                        sheet.schoolClass().name(),
                        sheet.term().name())));
        paper.addClassName("words-paper");
        sheet.subjects().forEach(words -> paper.add(subject(words)));
        paper.add(new Paragraph(texts.text("web.words.sheet.signed")));
        return paper;
    }

    private Section subject(TermWords words) {
        var section = new Section(new H3(words.subject()));
        if (!words.said().isEmpty()) {
            var table = new NativeTable();
            words.said().forEach(one -> {
                var head = new NativeTableHeaderCell(one.criterion());
                head.getElement().setAttribute("scope", "row");
                var row = new NativeTableRow();
                row.add(head, new NativeTableCell(one.level()));
                table.getBody().add(row);
            });
            section.add(table);
        }
        if (!words.note().isEmpty()) {
            section.add(new Paragraph(words.note()));
        }
        return section;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.words.sheet");
    }
}
