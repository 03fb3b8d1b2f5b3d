package app.okrug.web.exams;

import app.okrug.access.PersonId;
import app.okrug.exams.ExamId;
import app.okrug.exams.ExamKind;
import app.okrug.exams.ExamLine;
import app.okrug.exams.ExamPage;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/// The pupils of a class by their exams.
class ExamTable extends Div {

    /// Told what was ticked.
    interface Chosen {
        void exam(ExamPage.Row row, ExamId exam, boolean chosen);
    }

    private final transient Texts texts;
    private final transient ExamPage page;
    private final transient Map<PersonId, PersonName> by;
    private final transient Chosen chosen;

    ExamTable(Texts texts, ExamPage page, Map<PersonId, PersonName> by, Chosen chosen) {
        this.texts = texts;
        this.page = page;
        this.by = by;
        this.chosen = chosen;
        addClassName("results-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.text("web.exams.title"));
        var table = new NativeTable();
        table.addClassNames("results-table", "results-exams");
        var head = new NativeTableRow();
        head.add(heading("col", texts.text("web.exams.pupil")));
        page.exams().forEach(exam -> head.add(head(exam)));
        head.add(heading("col", texts.text("web.exams.of-choice")));
        table.getHead().add(head);
        page.rows().forEach(row -> table.getBody().add(line(row)));
        add(table);
    }

    private NativeTableHeaderCell head(ExamLine exam) {
        var head = heading("col", exam.name());
        var day = exam.heldOn();
        var note = new Span(
                day == null
                        ? texts.text("web.exams.kind." + exam.kind())
                        : texts.text(
                                "web.exams.on",
                                texts.text("web.exams.kind." + exam.kind()),
                                Dates.inFigures(day, Language.current())));
        note.addClassName("results-exam-note");
        head.add(note);
        return head;
    }

    private NativeTableRow line(ExamPage.Row row) {
        var line = new NativeTableRow();
        line.add(heading("row", row.pupil().familyAndGiven()));
        for (var exam : page.exams()) {
            line.add(new NativeTableCell(
                    exam.kind() == ExamKind.REQUIRED ? new Span(texts.text("web.exams.takes")) : tick(row, exam)));
        }
        var count = new NativeTableCell(
                page.needed() == 0
                        ? Integer.toString(row.chosen())
                        : texts.text("web.exams.count", row.chosen(), page.needed()));
        if (row.chosen() < page.needed()) {
            count.addClassName("results-exam-few");
        }
        line.add(count);
        return line;
    }

    private Component tick(ExamPage.Row row, ExamLine exam) {
        var choice = row.choices().get(exam.id());
        var tick = new Checkbox();
        tick.setValue(choice != null && choice.chosen());
        tick.setReadOnly(!page.chooses());
        tick.setAriaLabel(texts.text("web.exams.tick", row.pupil().familyAndGiven(), exam.name()));
        if (choice != null) {
            tick.setTooltipText(texts.text(
                    choice.chosen() ? "web.exams.chosen-on" : "web.exams.taken-back-on",
                    Dates.inFigures(choice.day(), Language.current()),
                    by.containsKey(choice.by()) ? by.get(choice.by()).brief() : ""));
        }
        tick.addValueChangeListener(change -> chosen.exam(row, exam.id(), change.getValue()));
        return tick;
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
