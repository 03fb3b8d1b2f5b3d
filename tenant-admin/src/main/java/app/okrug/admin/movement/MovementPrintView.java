package app.okrug.admin.movement;

import app.okrug.access.Right;
import app.okrug.admin.page.ConsolePage;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.MoveLine;
import app.okrug.people.MovementBook;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/// The book of movement as a sheet to be printed and signed. What was taken back as a mistake is not on it.
@Route(MovementView.PATH + "/print")
@PageTitle("admin.movement.sheet")
@Requires(Right.PUPILS_MOVE)
class MovementPrintView extends ConsolePage implements BeforeEnterObserver {

    private static final List<String> HEADINGS = List.of(
            "admin.movement.number",
            "admin.movement.day",
            "admin.pupil.name",
            "admin.pupil.number",
            "admin.movement.kind",
            "admin.movement.places",
            "admin.movement.order");

    private final transient Texts texts;
    private final transient MovementBook book;
    private final transient SchoolFrame frame;
    private final transient Years years;
    private final transient SchoolClock clock;

    MovementPrintView(Texts texts, MovementBook book, SchoolFrame frame, Years years, SchoolClock clock) {
        this.texts = texts;
        this.book = book;
        this.frame = frame;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var year = years.current(clock.today());
        if (year.isEmpty()) {
            event.rerouteTo(MovementView.class);
            return;
        }
        var wish = BookWish.read(event, year.get());
        var lines = book.find(wish.toBook(), Part.first(MovementView.MOST)).lines().stream()
                .filter(line -> !line.takenBack())
                .toList();
        var span = texts.text(
                "admin.movement.sheet.days",
                Dates.inFigures(wish.from(), Language.current()),
                Dates.inFigures(wish.until(), Language.current()));
        add(
                tools(),
                new Paragraph(frame.card().fullName()),
                new Paragraph(span),
                table(lines),
                new Paragraph(texts.text("admin.movement.sheet.signature")));
    }

    private Div tools() {
        var back = new Anchor(MovementView.PATH, Symbol.BACK.icon());
        back.add(texts.text("admin.movement.title"));
        back.addClassName("admin-back");
        var print = new Button(
                texts.text("admin.movement.print"),
                Symbol.PRINT.icon(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(back, print);
        tools.addClassNames("okrug-row", "okrug-no-print");
        return tools;
    }

    private NativeTable table(List<MoveLine> lines) {
        var table = new NativeTable();
        table.addClassName("admin-sheet");
        var head = new NativeTableRow();
        HEADINGS.forEach(key -> head.add(new NativeTableHeaderCell(texts.text(key))));
        table.getHead().add(head);
        for (var place = 0; place < lines.size(); place++) {
            table.getBody().add(row(place + 1, lines.get(place)));
        }
        return table;
    }

    private NativeTableRow row(int number, MoveLine line) {
        var row = new NativeTableRow();
        List.of(
                        Integer.toString(number),
                        Dates.inFigures(line.day(), Language.current()),
                        line.pupil().full(),
                        line.fileNumber(),
                        MoveWords.kind(texts, line),
                        MoveWords.places(texts, line),
                        MoveWords.order(texts, line))
                .forEach(words -> row.add(new NativeTableCell(words)));
        return row;
    }
}
