package app.okrug.admin.scales;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.scales.ScaleTable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;

/// Subjects down, years of study across, in each cell the scale as a button that opens it.
class ScaleGrid extends Div {

    private final transient Texts texts;
    private final transient BiConsumer<ScaleTable.Row, Integer> opened;

    ScaleGrid(Texts texts, ScaleTable scales, BiConsumer<ScaleTable.Row, Integer> opened) {
        this.texts = texts;
        this.opened = opened;
        addClassName("scale-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.text("admin.scales.title"));
        var table = new NativeTable();
        table.addClassName("scale-table");
        var head = new NativeTableRow();
        head.add(heading(texts.text("admin.scales.subject"), "col"));
        scales.parallels().forEach(parallel -> head.add(heading(texts.text("admin.scales.parallel", parallel), "col")));
        table.getHead().add(head);
        scales.rows().forEach(row -> table.getBody().add(line(row, scales)));
        add(table);
    }

    private NativeTableRow line(ScaleTable.Row row, ScaleTable scales) {
        var line = new NativeTableRow();
        line.add(heading(row.name(), "row"));
        for (var parallel : scales.parallels()) {
            var cell = row.cells().get(parallel);
            line.add(cell == null ? new NativeTableCell() : new NativeTableCell(button(row, parallel, cell)));
        }
        return line;
    }

    private NativeButton button(ScaleTable.Row row, int parallel, ScaleTable.Cell cell) {
        var word = texts.text("admin.scales.brief." + (cell.markFree() ? "NONE" : cell.scale()));
        var button = new NativeButton(word, click -> opened.accept(row, parallel));
        button.addClassName("scale-cell");
        if (cell.apart()) {
            button.addClassName("scale-apart");
        }
        var said = texts.text("admin.scales.cell", word, row.name(), parallel);
        var coming = cell.coming();
        if (coming != null) {
            var day = Dates.inFigures(coming.from(), Language.current());
            var next = texts.text("admin.scales.coming", day, texts.text("admin.scales.brief." + coming.scale()));
            var note = new Span(next);
            note.addClassName("scale-coming");
            button.add(note);
            said = said + ". " + next;
        }
        button.getElement().setAttribute("aria-label", said);
        return button;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
