package app.okrug.admin.closing;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.closing.ClosedAlready;
import app.okrug.closing.ClosingLine;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ledger.Ledger;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What is closed in the journal this year, by whom and by which order; closing and taking back.
@Route("admin/closing")
@PageTitle("admin.closing.title")
@Menu(title = "admin.closing.title", order = 330, icon = "terms")
@Requires(Right.JOURNAL_CLOSE)
class ClosingView extends ConsolePage implements BeforeEnterObserver {

    private final Texts texts;
    private final Access access;
    private final Closings closings;
    private final Ledger ledger;
    private final ClosingChoices choices;
    private final SchoolClock clock;

    ClosingView(
            Texts texts, Access access, Closings closings, Ledger ledger, ClosingChoices choices, SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.closings = closings;
        this.ledger = ledger;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        showClosings();
        if (access.allows(Right.JOURNAL_VERIFY, Target.school())) {
            add(new ProofCard(texts, clock, ledger));
        }
    }

    private void showClosings() {
        add(new Lead(texts.text("admin.closing.lead")));
        var terms = closings.terms();
        if (terms.isEmpty()) {
            add(new EmptyState(
                    Symbol.TERMS,
                    texts.text("admin.closing.no-year"),
                    texts.text("admin.closing.no-year.next"),
                    new Anchor("admin/import", texts.text("admin.import.open"))));
            return;
        }
        var lines = closings.ofYear();
        var close = new Button(
                texts.text("admin.closing.close"), click -> new CloseDialog(texts, terms, choices, this::close).open());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Tools(texts);
        tools.act(close);
        add(tools);
        if (lines.isEmpty()) {
            add(new EmptyState(Symbol.CHECK, texts.text("admin.closing.none"), texts.text("admin.closing.none.next")));
            return;
        }
        var holding = lines.stream()
                .filter(line -> line.state() == ClosingLine.State.CLOSED)
                .count();
        var sum = new Span(texts.counted("admin.closing.sum", holding));
        sum.addClassName("okrug-muted");
        sum.getElement().setAttribute("role", "status");
        var table = table();
        table.show(lines);
        add(sum, table);
    }

    private Lines<ClosingLine> table() {
        return new Lines<ClosingLine>(texts, "admin.closing.title")
                .words("admin.closing.what", ClosingLine::title)
                .words(
                        "admin.closing.whose",
                        line -> line.of() == null ? texts.text("admin.closing.school") : line.of())
                .words("admin.closing.classes", ClosingLine::parallels)
                .parts("admin.closing.state", this::state, Comparator.comparing(ClosingLine::state))
                .words("admin.closing.order", this::order)
                .words("admin.closing.by", this::by)
                .parts("admin.closing.deed", this::deed, (Comparator<ClosingLine>) null);
    }

    private Component state(ClosingLine line) {
        return switch (line.state()) {
            case CLOSED -> new StateSign(Tone.WARNING, texts.text("admin.closing.closed", moment(line.closesAt())));
            case COMING -> new StateSign(Tone.NEUTRAL, texts.text("admin.closing.coming", moment(line.closesAt())));
            case OPENED -> new StateSign(Tone.GOOD, texts.text("admin.closing.opened", moment(line.openedAt())));
        };
    }

    private String order(ClosingLine line) {
        if (line.orderNumber().isEmpty()) {
            return "";
        }
        return line.orderDate() == null
                ? texts.text("admin.closing.order.number", line.orderNumber())
                : texts.text(
                        "admin.closing.order.dated",
                        line.orderNumber(),
                        Dates.inFigures(line.orderDate(), Language.current()));
    }

    private String by(ClosingLine line) {
        return line.openedBy() == null
                ? line.closedBy()
                : texts.text("admin.closing.by.opened", line.closedBy(), line.openedBy(), line.openingReason());
    }

    private Component deed(ClosingLine line) {
        if (line.state() == ClosingLine.State.OPENED) {
            return new Span();
        }
        var what = line.of() == null ? line.title() : line.title() + ", " + line.of();
        var open = new Button(
                texts.text("admin.closing.open"),
                click -> new ReasonDialog(
                                texts,
                                texts.text("admin.closing.open.title", what),
                                texts.text("admin.closing.open.text"),
                                texts.text("admin.closing.open"),
                                (dialog, reason) -> open(dialog, line, reason))
                        .open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(texts.text("admin.closing.open.what", what));
        return open;
    }

    private void close(Dialog dialog, NewClosing closing) {
        try {
            closings.close(closing);
        } catch (ClosedAlready already) {
            Notice.problem(texts.text("admin.closing.already"));
            return;
        }
        dialog.close();
        show();
        Notice.done(texts.text("admin.closing.done"));
    }

    private void open(Dialog dialog, ClosingLine line, String reason) {
        try {
            closings.open(line.id(), reason, line.version());
        } catch (StaleCopy faster) {
            Notice.problem(texts.text("admin.closing.changed"));
            return;
        }
        dialog.close();
        show();
        Notice.done(texts.text("admin.closing.open.done"));
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : Dates.moment(moment, clock.zone(), Language.current());
    }
}
