package app.okrug.web.plans;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.plans.CalendarRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// The lines of a plan with their days.
class CalendarTable extends Div {

    private final Map<UUID, NativeTableCell> places = new HashMap<>();

    CalendarTable(List<CalendarRow> rows, Texts texts) {
        addClassName("programme-scroll");
        var table = new NativeTable();
        table.addClassName("programme-table");
        var head = new NativeTableRow();
        for (var column : List.of("number", "topic", "hours", "days", "state")) {
            var cell = new NativeTableHeaderCell(texts.text("web.programme.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(line(row, texts)));
        add(table);
    }

    private NativeTableRow line(CalendarRow row, Texts texts) {
        var state = new NativeTableCell(texts.text("web.programme.state." + row.state())
                + (row.reason() == null || row.reason().isEmpty() ? "" : ": " + row.reason()));
        places.put(row.planned(), state);
        var line = new NativeTableRow(
                new NativeTableCell(Integer.toString(row.number())),
                new NativeTableCell(row.workType().isEmpty() ? row.topic() : row.topic() + " · " + row.workType()),
                new NativeTableCell(Integer.toString(row.hours())),
                new NativeTableCell(row.days().stream()
                        .map(day -> Dates.inFigures(day, Language.current()))
                        .collect(Collectors.joining(", "))),
                state);
        line.addClassName(
                "calendar-" + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return line;
    }

    /// Puts something to press beside the state of a line.
    void offer(CalendarRow row, Component verb) {
        Objects.requireNonNull(places.get(row.planned())).add(verb);
    }
}
