package app.okrug.admin.closing;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.closing.UnlockLine;
import app.okrug.closing.UnlockMonth;
import app.okrug.closing.Unlocks;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Requests to open what is closed: those that wait, what became of the others, how often month by month.
@Route("admin/openings")
@PageTitle("admin.openings.title")
@Menu(title = "admin.openings.title", order = 340, icon = "users")
@Requires(Right.JOURNAL_UNLOCK)
class OpeningsView extends ConsolePage implements BeforeEnterObserver {

    private final Texts texts;
    private final Unlocks unlocks;
    private final SchoolClock clock;

    OpeningsView(Texts texts, Unlocks unlocks, SchoolClock clock) {
        this.texts = texts;
        this.unlocks = unlocks;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new Lead(texts.text("admin.openings.lead")));
        var waiting = unlocks.waiting();
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    Symbol.CHECK, texts.text("admin.openings.none"), texts.text("admin.openings.none.next")));
        }
        waiting.forEach(line -> add(new RequestCard(texts, clock, line, this::grant, this::refuse)));
        var answered = unlocks.answered();
        if (!answered.isEmpty()) {
            var table = answeredTable();
            table.show(answered);
            add(new Card(texts.text("admin.openings.answered"), table));
        }
        var months = unlocks.months();
        if (!months.isEmpty()) {
            var table = monthsTable();
            table.show(months);
            add(new Card(texts.text("admin.openings.months"), table));
        }
    }

    private Lines<UnlockLine> answeredTable() {
        return new Lines<UnlockLine>(texts, "admin.openings.answered")
                .number("admin.openings.number", UnlockLine::number)
                .words("admin.openings.who", UnlockLine::person)
                .words("admin.openings.where", line -> RequestCard.place(texts, line))
                .words("admin.openings.reason", UnlockLine::reason)
                .parts("admin.openings.state", this::state, Comparator.comparing(UnlockLine::state))
                .words("admin.openings.by", this::answer)
                .parts("admin.openings.deed", this::deed, (Comparator<UnlockLine>) null);
    }

    private Component state(UnlockLine line) {
        return switch (line.state()) {
            case ASKED -> new StateSign(Tone.WARNING, texts.text("admin.openings.state.asked"));
            case GRANTED ->
                line.open()
                        ? new StateSign(Tone.WARNING, texts.text("admin.openings.state.open", moment(line.until())))
                        : new StateSign(Tone.NEUTRAL, texts.text("admin.openings.state.over", moment(line.until())));
            case REFUSED -> new StateSign(Tone.DANGER, texts.text("admin.openings.state.refused"));
            case WITHDRAWN -> new StateSign(Tone.NEUTRAL, texts.text("admin.openings.state.withdrawn"));
        };
    }

    private String answer(UnlockLine line) {
        var by = line.decidedBy() == null ? "" : line.decidedBy() + ", " + moment(line.decidedAt());
        return line.words().isEmpty() ? by : by + ": «" + line.words() + "»";
    }

    private Component deed(UnlockLine line) {
        if (!line.open()) {
            return new Span();
        }
        var close = new Button(texts.text("admin.openings.end"), click -> {
            unlocks.withdraw(line.id());
            show();
        });
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(texts.text("admin.openings.end.what", line.number()));
        return close;
    }

    private Lines<UnlockMonth> monthsTable() {
        return new Lines<UnlockMonth>(texts, "admin.openings.months")
                .words("admin.openings.month", this::month)
                .number("admin.openings.asked", UnlockMonth::asked)
                .number("admin.openings.granted", UnlockMonth::granted)
                .number("admin.openings.refused", UnlockMonth::refused)
                .number("admin.openings.withdrawn", UnlockMonth::withdrawn)
                .number("admin.openings.minutes", UnlockMonth::minutes);
    }

    private String month(UnlockMonth line) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Language.current()).format(line.month());
    }

    private void grant(UnlockLine line, int hours, String words) {
        try {
            unlocks.grant(line.id(), hours, words, line.version());
            Notice.done(texts.text("admin.openings.granted.done", line.person(), hours));
        } catch (StaleCopy faster) {
            Notice.problem(texts.text("admin.openings.changed"));
        }
        show();
    }

    private void refuse(UnlockLine line, String words) {
        try {
            unlocks.refuse(line.id(), words, line.version());
            Notice.done(texts.text("admin.openings.refused.done", line.person()));
        } catch (StaleCopy faster) {
            Notice.problem(texts.text("admin.openings.changed"));
        }
        show();
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : Dates.moment(moment, clock.zone(), Language.current());
    }
}
