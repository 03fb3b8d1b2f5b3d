package app.okrug.admin.vigilance;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.journal.JournalReverting;
import app.okrug.journal.Reversal;
import app.okrug.journal.RevertLine;
import app.okrug.journal.UnfitReversal;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Taking back what an account has written in the journal between two moments (security.md S-15): whose and when, then
/// every cell and every record of a lesson as it is and as it would be, then the deed.
@Route(RevertView.PATH)
@PageTitle("admin.revert.title")
@Requires(Right.JOURNAL_REVERT)
class RevertView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/alarms/revert";

    private final transient Texts texts;
    private final transient JournalReverting reverting;
    private final transient PersonNames names;
    private final transient SchoolClock clock;
    private final transient Writers writers;
    private final Div result = new Div();

    RevertView(Texts texts, JournalReverting reverting, PersonNames names, SchoolClock clock, Writers writers) {
        this.texts = texts;
        this.reverting = reverting;
        this.names = names;
        this.clock = clock;
        this.writers = writers;
        result.addClassName("okrug-stack");
    }

    /// The page with these questions asked; the last moment is included.
    static String address(PersonId person, Instant from, Instant last, ZoneId zone) {
        return PATH + "?person=" + person.value() + "&from="
                + LocalDateTime.ofInstant(from, zone).truncatedTo(ChronoUnit.MINUTES) + "&until="
                + LocalDateTime.ofInstant(last, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .plusMinutes(1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        result.removeAll();
        var back = new Anchor(AlarmsView.PATH, texts.text("admin.revert.back"));
        back.getElement().setAttribute("router-link", true);
        var form = new RevertForm(texts, writers, this::show);
        var person = Address.read(Address.asked(event, "person"))
                .flatMap(id ->
                        Optional.ofNullable(names.of(List.of(new PersonId(id))).get(new PersonId(id))));
        form.ask(person, moment(event, "from"), moment(event, "until"), clock.today());
        add(back, new Lead(texts.text("admin.revert.lead")), form, result);
        if (person.isPresent() && form.complete()) {
            form.ask();
        }
    }

    private static Optional<LocalDateTime> moment(BeforeEnterEvent event, String name) {
        try {
            return Optional.of(LocalDateTime.parse(Address.asked(event, name)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void show(PersonName person, LocalDateTime from, LocalDateTime until) {
        var first = from.atZone(clock.zone()).toInstant();
        var end = until.atZone(clock.zone()).toInstant();
        Address.remember(
                this,
                PATH,
                Map.of(
                        "person",
                        person.person().value().toString(),
                        "from",
                        from.toString(),
                        "until",
                        until.toString()));
        preview(person, reverting.preview(person.person(), first, end));
    }

    private void preview(PersonName person, Reversal seen) {
        result.removeAll();
        if (seen.lines().isEmpty()) {
            result.add(new EmptyState(
                    Symbol.CHECK, texts.text("admin.revert.none"), texts.text("admin.revert.none.next")));
            return;
        }
        var ready = seen.in(RevertLine.State.READY).size();
        result.add(new H2(texts.counted("admin.revert.found", seen.lines().size())));
        result.add(new Paragraph(
                texts.text("admin.revert.summary", ready, seen.lines().size() - ready)));
        if (seen.more()) {
            result.add(new Paragraph(texts.text("admin.revert.more", JournalReverting.MOST)));
        }
        if (ready > 0) {
            result.add(deed(person, seen, ready));
        }
        result.add(table(seen.lines()));
    }

    private Div deed(PersonName person, Reversal seen, int ready) {
        var reason = new TextArea(texts.text("admin.revert.reason"));
        reason.setErrorMessage(texts.text("admin.revert.reason.missing"));
        reason.setMaxLength(UnfitReversal.LONGEST);
        reason.setWidthFull();
        var button = new Button(texts.text("admin.revert.deed", ready), _ -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                confirm(person, seen, ready, reason.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        var row = new Div(reason, button);
        row.addClassName("okrug-stack");
        return row;
    }

    private void confirm(PersonName person, Reversal seen, int ready, String reason) {
        new Confirmation(
                        texts,
                        texts.text("admin.revert.question", ready),
                        texts.text("admin.revert.consequence", person.full()),
                        texts.text("admin.revert.deed", ready),
                        () -> done(reverting.revert(seen, reason)))
                .open();
    }

    private void done(List<RevertLine> ended) {
        result.removeAll();
        var left = ended.stream()
                .filter(line -> line.state() != RevertLine.State.AS_BEFORE)
                .toList();
        Notice.done(texts.text("admin.revert.done", ended.size() - left.size()));
        result.add(new H2(texts.text("admin.revert.done", ended.size() - left.size())));
        if (!left.isEmpty()) {
            result.add(new Paragraph(texts.text("admin.revert.left", left.size())), table(left));
        }
    }

    private Lines<RevertLine> table(List<RevertLine> lines) {
        var table = new Lines<RevertLine>(texts, "admin.revert.title")
                .parts("admin.revert.cell", this::cell, RevertLine::name)
                .day("admin.revert.day", RevertLine::day)
                .words("admin.revert.now", line -> value(line.now()))
                .words("admin.revert.then", line -> value(line.then()))
                .parts("admin.revert.state", this::state, Comparator.comparing(RevertLine::state))
                .words("admin.revert.by", this::by);
        table.show(lines);
        return table;
    }

    private Anchor cell(RevertLine line) {
        var name = line.pupil() == null ? texts.text("admin.revert.lesson") : line.name();
        return new Anchor("journal/" + line.course().value(), name + " · " + line.where());
    }

    private String value(String value) {
        return value.isEmpty() ? texts.text("admin.revert.empty") : value;
    }

    private Div state(RevertLine line) {
        var tone = switch (line.state()) {
            case READY -> Tone.NEUTRAL;
            case AS_BEFORE -> Tone.GOOD;
            case CHANGED_SINCE, REFUSED -> Tone.WARNING;
        };
        var cell = new Div(new StateSign(tone, texts.text("admin.revert.state." + line.state())));
        if (line.refusal() != null) {
            cell.add(new Span(" " + line.refusal().text()));
        }
        return cell;
    }

    private String by(RevertLine line) {
        return texts.text("admin.revert.who", line.by(), Dates.moment(line.at(), clock.zone(), Language.current()));
    }
}
