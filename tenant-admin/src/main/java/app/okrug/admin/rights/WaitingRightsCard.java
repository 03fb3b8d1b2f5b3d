package app.okrug.admin.rights;

import app.okrug.access.PersonId;
import app.okrug.access.WaitingOutcome;
import app.okrug.access.WaitingRightLine;
import app.okrug.access.WaitingRights;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Rights in person, handovers and own roles that wait for a second person, with what became of the latest ones.
/// Without any it is not there.
class WaitingRightsCard extends Card {

    private static final int DECIDED = 5;

    private final Texts texts;
    private final transient WaitingRights waiting;
    private final transient PersonNames persons;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private final Div content = new Div();

    /// @param changed told when one was decided
    WaitingRightsCard(Texts texts, WaitingRights waiting, PersonNames persons, ZoneId zone, Runnable changed) {
        super(texts.text("admin.widening.title"));
        this.texts = texts;
        this.waiting = waiting;
        this.persons = persons;
        this.zone = zone;
        this.changed = changed;
        setId("widenings");
        content.addClassName("okrug-stack");
        add(content);
    }

    /// All of the school, read anew.
    void show() {
        show(waiting.waiting(), waiting.decided(DECIDED));
    }

    /// Those alone that the reader has proposed.
    void showOwn() {
        show(waiting.mine(), List.of());
    }

    private void show(List<WaitingRightLine> open, List<WaitingRightLine> decided) {
        content.removeAll();
        setVisible(!open.isEmpty() || !decided.isEmpty());
        var names = names(open, decided);
        content.add(new Paragraph(texts.counted("admin.proposal.count", open.size())));
        if (!open.isEmpty()) {
            content.add(list(open, names));
        }
        if (!decided.isEmpty()) {
            content.add(new Paragraph(texts.text("admin.proposal.decided")), list(decided, names));
        }
    }

    private Map<PersonId, PersonName> names(List<WaitingRightLine> open, List<WaitingRightLine> decided) {
        return persons.of(Stream.concat(open.stream(), decided.stream())
                .flatMap(line -> Stream.of(
                                Stream.of(line.by()),
                                Stream.ofNullable(line.person()),
                                Stream.ofNullable(line.decidedBy()))
                        .flatMap(one -> one))
                .toList());
    }

    private UnorderedList list(List<WaitingRightLine> lines, Map<PersonId, PersonName> names) {
        var list = new UnorderedList();
        list.addClassName("okrug-sessions");
        lines.forEach(line -> list.add(item(line, names)));
        return list;
    }

    private ListItem item(WaitingRightLine line, Map<PersonId, PersonName> names) {
        var words = new Div(new Span(line.what()));
        if (line.person() != null) {
            words.add(new Span(texts.text("admin.widening.whom", name(line.person(), names), days(line))));
        }
        words.add(new Span(texts.text(
                "admin.proposal.by",
                name(line.by(), names),
                Dates.moment(line.at(), zone, Language.current()),
                line.reason())));
        var item = new ListItem(words);
        if (line.outcome() != WaitingOutcome.WAITING) {
            item.add(outcome(line, names));
        } else if (line.mayDecide()) {
            item.add(confirm(line), refuse(line));
        } else if (line.own()) {
            item.add(new Button(texts.text("admin.proposal.withdraw"), click -> {
                waiting.withdraw(line.id());
                done("admin.proposal.withdrawn");
            }));
        } else {
            item.add(new Span(texts.text("admin.proposal.waits")));
        }
        return item;
    }

    private String days(WaitingRightLine line) {
        var language = Language.current();
        var until = line.until();
        return until == null
                ? texts.text("admin.holder.since", Dates.inFigures(line.from(), language))
                : Dates.inFigures(line.from(), language) + " – " + Dates.inFigures(until, language);
    }

    private Component outcome(WaitingRightLine line, Map<PersonId, PersonName> names) {
        var sign = new StateSign(
                line.outcome() == WaitingOutcome.CONFIRMED ? Tone.GOOD : Tone.WARNING,
                texts.text(
                        "admin.proposal.outcome." + line.outcome(),
                        line.decidedBy() == null ? "" : name(line.decidedBy(), names)));
        return line.words().isEmpty() ? sign : new Div(sign, new Paragraph(line.words()));
    }

    private Button confirm(WaitingRightLine line) {
        var confirm = new Button(
                texts.text("admin.proposal.confirm"),
                click -> new Confirmation(
                                texts,
                                texts.text("admin.proposal.confirm.question", line.what()),
                                texts.text("admin.widening.consequence"),
                                texts.text("admin.proposal.confirm"),
                                () -> {
                                    waiting.confirm(line.id());
                                    done("admin.at-once");
                                })
                        .open());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAriaLabel(texts.text("admin.proposal.confirm") + ": " + line.what());
        return confirm;
    }

    private Button refuse(WaitingRightLine line) {
        var refuse = new Button(
                texts.text("admin.proposal.refuse"),
                click -> new RefuseProposalDialog(texts, line.what(), words -> {
                            waiting.refuse(line.id(), words);
                            done("admin.proposal.refused");
                        })
                        .open());
        refuse.setAriaLabel(texts.text("admin.proposal.refuse") + ": " + line.what());
        return refuse;
    }

    private void done(String key) {
        changed.run();
        Notice.done(texts.text(key));
    }

    private String name(PersonId person, Map<PersonId, PersonName> names) {
        var name = names.get(person);
        return name == null ? texts.text("admin.proposal.somebody") : name.full();
    }
}
