package app.okrug.web.results;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.results.ClassSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Pupils by subjects. What is only proposed looks so and says so; below each subject stand its shares.
class ResultTable extends Div {

    /// Told which result was chosen.
    interface Chosen {
        void result(ClassSheet.Row row, String subject, ClassSheet.Entry entry);
    }

    private final ClassSheet sheet;
    private final Texts texts;
    private final Chosen chosen;

    ResultTable(ClassSheet sheet, Texts texts, Chosen chosen) {
        this.sheet = sheet;
        this.texts = texts;
        this.chosen = chosen;
        addClassName("results-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement()
                .setAttribute(
                        "aria-label",
                        texts.text("web.results.table", sheet.schoolClass().name()));
        var table = new NativeTable();
        table.addClassName("results-table");
        table.getHead().add(head());
        sheet.rows().forEach(row -> table.getBody().add(row(row)));
        table.getFoot().add(total("web.results.success", ClassSheet.Total::success));
        table.getFoot().add(total("web.results.quality", ClassSheet.Total::quality));
        add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(heading("col", texts.text("web.results.pupil")));
        sheet.subjects().forEach(subject -> {
            var head = heading("col", "");
            head.add(new Span(subject));
            head.addClassName("results-subject");
            row.add(head);
        });
        row.add(heading("col", texts.text("web.results.standing")));
        return row;
    }

    private NativeTableRow row(ClassSheet.Row line) {
        var row = new NativeTableRow();
        row.add(heading("row", line.pupil().familyAndGiven()));
        for (var subject : sheet.subjects()) {
            var entry = line.entries().get(subject);
            var cell = new NativeTableCell();
            if (entry != null) {
                cell.add(entry(line, subject, entry));
            }
            row.add(cell);
        }
        var standing = new NativeTableCell(texts.text("web.results.standing." + line.standing()));
        standing.addClassName("results-standing");
        row.add(standing);
        return row;
    }

    private Component entry(ClassSheet.Row row, String subject, ClassSheet.Entry entry) {
        var shown = entry.shown();
        var sign = new NativeButton(shown == null ? "–" : shown, click -> chosen.result(row, subject, entry));
        sign.addClassName("results-entry");
        if (entry.attainment() != null) {
            sign.getElement()
                    .setAttribute("data-attainment", entry.attainment().name().toLowerCase(Locale.ROOT));
        }
        if (entry.mark() == null) {
            sign.addClassName("results-proposed");
        }
        var said = said(entry);
        sign.setTitle(said);
        sign.getElement().setAttribute("aria-label", row.pupil().familyAndGiven() + ", " + subject + ": " + said);
        return sign;
    }

    private String said(ClassSheet.Entry entry) {
        var said = new ArrayList<String>();
        if (entry.mark() != null) {
            said.add(texts.text("web.results.put", entry.mark()));
        } else if (entry.proposal() != null) {
            said.add(texts.text("web.results.proposed", entry.proposal()));
        }
        if (entry.mean() != null) {
            said.add(texts.text("web.results.mean", number(entry.mean()), entry.counted()));
        }
        if (entry.debts() > 0) {
            said.add(texts.text("web.results.debts", entry.debts()));
        }
        if (entry.deferral() != null) {
            said.add(texts.text("web.results.deferred", entry.deferral().until().toString()));
        }
        if (entry.decision() != null) {
            said.add(texts.text("web.results.decided", entry.decision()));
        }
        return String.join(", ", said);
    }

    static String number(BigDecimal number) {
        var plain = number.toPlainString();
        return Language.current().equals(Language.ENGLISH) ? plain : plain.replace('.', ',');
    }

    private interface Share {
        @Nullable
        Integer of(ClassSheet.Total total);
    }

    private NativeTableRow total(String key, Share share) {
        var row = new NativeTableRow();
        row.add(heading("row", texts.text(key)));
        sheet.totals().forEach(total -> {
            var percent = share.of(total);
            var cell = new NativeTableCell(percent == null ? "–" : percent + " %");
            cell.setTitle(texts.text("web.results.share", total.succeeding(), total.good(), total.base()));
            row.add(cell);
        });
        row.add(new NativeTableCell());
        return row;
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
