package app.okrug.web.turnout;

import app.okrug.attendance.ClassTurnout;
import app.okrug.language.Texts;
import app.okrug.regulation.AbsenceState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;

/// Classes by what is known of their pupils, with the whole school in the last line.
class TurnoutTable extends Div {

    private static final List<AbsenceState> REASONS = List.of(
            AbsenceState.ILL, AbsenceState.VALID, AbsenceState.EXEMPT, AbsenceState.INVALID, AbsenceState.UNEXPLAINED);

    private final LocalDate day;
    private final Texts texts;

    TurnoutTable(List<ClassTurnout> lines, LocalDate day, Texts texts) {
        this.day = day;
        this.texts = texts;
        addClassName("turnout-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.text("web.turnout.table"));
        var table = new NativeTable();
        table.addClassName("turnout-table");
        table.getHead().add(head());
        lines.forEach(line -> table.getBody().add(row(line)));
        if (lines.size() > 1) {
            var sum = lines.stream().reduce(ClassTurnout::plus).orElseThrow();
            var all = new NativeTableRow();
            all.add(heading("row", texts.text("web.turnout.all")));
            numbers(all, sum);
            table.getFoot().add(all);
        }
        add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        for (var key : List.of("class", "pupils", "present", "late")) {
            row.add(heading("col", texts.text("web.turnout.col." + key)));
        }
        REASONS.forEach(reason -> row.add(heading("col", texts.text("web.turnout.reason." + reason))));
        row.add(heading("col", texts.text("web.turnout.col.unmarked")));
        return row;
    }

    private NativeTableRow row(ClassTurnout line) {
        var row = new NativeTableRow();
        var name = heading("row", "");
        var link = new Anchor("turnout/classes/" + line.schoolClass().value() + "/" + day, line.className());
        link.getElement().setAttribute("router-link", true);
        name.add(link);
        row.add(name);
        numbers(row, line);
        return row;
    }

    private void numbers(NativeTableRow row, ClassTurnout line) {
        row.add(cell(line.pupils()), cell(line.present()), cell(line.late()));
        REASONS.forEach(reason -> row.add(cell(line.away(reason))));
        var unmarked = new NativeTableCell();
        if (line.complete()) {
            unmarked.add(new StateSign(Tone.GOOD, texts.text("web.turnout.marked")));
        } else {
            var words = line.expectedAway() > 0
                    ? texts.text("web.turnout.unmarked-away", line.unmarked(), line.expectedAway())
                    : Integer.toString(line.unmarked());
            unmarked.add(new StateSign(Tone.WARNING, words));
        }
        row.add(unmarked);
    }

    private static NativeTableCell cell(int number) {
        return new NativeTableCell(number == 0 ? "–" : Integer.toString(number));
    }

    private static NativeTableHeaderCell heading(String scope, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
