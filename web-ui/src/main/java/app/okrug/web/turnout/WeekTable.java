package app.okrug.web.turnout;

import app.okrug.attendance.ClassWeek;
import app.okrug.language.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// What the pupils of a class have missed in a week, in lessons.
class WeekTable extends Div {

    WeekTable(ClassWeek week, Texts texts) {
        addClassName("turnout-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.text("web.turnout.week"));
        var table = new NativeTable();
        table.addClassName("turnout-table");
        var head = new NativeTableRow();
        for (var key : List.of("pupil", "missed", "ill", "excused", "unexplained", "late")) {
            head.add(heading("col", texts.text("web.turnout.week." + key)));
        }
        table.getHead().add(head);
        week.lines().forEach(line -> {
            var row = new NativeTableRow();
            row.add(heading("row", line.pupil().familyAndGiven()));
            for (var number : List.of(line.missed(), line.ill(), line.excused(), line.unexplained(), line.late())) {
                row.add(new NativeTableCell(number == 0 ? "–" : number.toString()));
            }
            table.getBody().add(row);
        });
        add(table);
    }

    private static NativeTableHeaderCell heading(String scope, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
