package app.okrug.web.vigilance;

import app.okrug.access.Right;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.field.DayField;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.LineTable;
import app.okrug.vigilance.LateChange;
import app.okrug.vigilance.LateChanges;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// Marks that were changed long after their lesson, `/late-changes`: of the whole school, or of the own courses and
/// class (security.md S-13).
@Route(LateChangesView.PATH)
@PageTitle("web.late.title")
@Menu(title = "web.late.title", order = 28, icon = "log")
@Requires({Right.JOURNAL_LESSON, Right.JOURNAL_UNLOCK, Right.JOURNAL_REMARK_VIEW})
class LateChangesView extends Div implements BeforeEnterObserver {

    static final String PATH = "late-changes";

    private static final int USUAL_DAYS = 7;

    private final transient LateChanges late;
    private final transient SchoolClock clock;
    private final transient Texts texts;
    private final DayField from;
    private final DayField to;
    private final Div list = new Div();

    LateChangesView(LateChanges late, SchoolClock clock, Texts texts) {
        this.late = late;
        this.clock = clock;
        this.texts = texts;
        addClassName("okrug-stack");
        from = new DayField(texts.text("web.late.from"), texts);
        to = new DayField(texts.text("web.late.to"), texts);
        list.addClassName("okrug-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        from.setValue(clock.today().minusDays(USUAL_DAYS));
        to.setValue(clock.today());
        from.addValueChangeListener(_ -> draw());
        to.addValueChangeListener(_ -> draw());
        var days = new Div(from, to);
        days.addClassName("okrug-row");
        add(new Paragraph(texts.text("web.late.lead", late.days())), days, list);
        draw();
    }

    private void draw() {
        var first = from.getValue();
        var last = to.getValue();
        if (first == null || last == null) {
            return;
        }
        to.setErrorMessage(texts.text("web.late.order"));
        to.setInvalid(last.isBefore(first));
        if (to.isInvalid()) {
            return;
        }
        var lines = late.between(first, last);
        list.removeAll();
        if (lines.isEmpty()) {
            list.add(new EmptyState(Symbol.CHECK, texts.text("web.late.none"), texts.text("web.late.none.next")));
            return;
        }
        if (lines.size() == LateChanges.MOST) {
            list.add(new Paragraph(texts.text("web.late.more", LateChanges.MOST)));
        }
        var table = new LineTable<LateChange>(texts, "web.late.title");
        table.parts("web.late.where", this::where);
        table.day("web.late.day", LateChange::day);
        table.words("web.late.pupil", LateChange::pupil);
        table.words("web.late.change", this::change);
        table.words("web.late.by", LateChange::by);
        table.words("web.late.at", line -> Dates.moment(line.at(), clock.zone(), Language.current()));
        table.words("web.late.reason", LateChange::reason);
        table.setItems(lines);
        table.setAllRowsVisible(true);
        list.add(table);
    }

    private Anchor where(LateChange line) {
        return new Anchor("journal/" + line.course().value(), line.where());
    }

    private String change(LateChange line) {
        return texts.text(
                "web.late.changed",
                line.before(),
                line.after().isEmpty() ? texts.text("web.late.empty") : line.after());
    }
}
