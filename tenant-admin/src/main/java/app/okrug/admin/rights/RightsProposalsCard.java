package app.okrug.admin.rights;

import app.okrug.access.PersonId;
import app.okrug.acts.RightsProposalLine;
import app.okrug.acts.RightsProposalOutcome;
import app.okrug.acts.RightsProposals;
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

/// Changes of risky rights that wait for a second person, with what became of the latest ones. Without any it is not
/// there.
class RightsProposalsCard extends Card {

    private static final int DECIDED = 5;

    private final Texts texts;
    private final transient RightsProposals proposals;
    private final transient PersonNames persons;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private final Div content = new Div();

    /// @param changed told when one was decided
    RightsProposalsCard(Texts texts, RightsProposals proposals, PersonNames persons, ZoneId zone, Runnable changed) {
        super(texts.text("admin.proposal.title"));
        this.texts = texts;
        this.proposals = proposals;
        this.persons = persons;
        this.zone = zone;
        this.changed = changed;
        setId("proposals");
        add(content);
    }

    /// How many wait after it has been read anew.
    int show() {
        var waiting = proposals.waiting();
        var decided = proposals.decided(DECIDED);
        content.removeAll();
        setVisible(!waiting.isEmpty() || !decided.isEmpty());
        var names = names(waiting, decided);
        content.add(new Paragraph(texts.counted("admin.proposal.count", waiting.size())));
        if (!waiting.isEmpty()) {
            content.add(list(waiting, names));
        }
        if (!decided.isEmpty()) {
            content.add(new Paragraph(texts.text("admin.proposal.decided")), list(decided, names));
        }
        return waiting.size();
    }

    private Map<PersonId, PersonName> names(List<RightsProposalLine> waiting, List<RightsProposalLine> decided) {
        return persons.of(Stream.concat(waiting.stream(), decided.stream())
                .flatMap(line -> Stream.concat(Stream.of(line.by()), Stream.ofNullable(line.decidedBy())))
                .toList());
    }

    private UnorderedList list(List<RightsProposalLine> lines, Map<PersonId, PersonName> names) {
        var list = new UnorderedList();
        list.addClassName("okrug-sessions");
        lines.forEach(line -> list.add(item(line, names)));
        return list;
    }

    private ListItem item(RightsProposalLine line, Map<PersonId, PersonName> names) {
        var words = new Div(
                new Span(line.what()),
                new Span(texts.text("admin.proposal.change", line.before(), line.after())),
                new Span(texts.text(
                        "admin.proposal.by",
                        name(line.by(), names),
                        Dates.moment(line.at(), zone, Language.current()),
                        line.reason())));
        var item = new ListItem(words);
        if (line.outcome() != RightsProposalOutcome.WAITING) {
            item.add(outcome(line, names));
            return item;
        }
        if (line.mayDecide()) {
            item.add(confirm(line), refuse(line));
        } else if (line.own()) {
            item.add(new Button(texts.text("admin.proposal.withdraw"), click -> {
                proposals.withdraw(line.id());
                done("admin.proposal.withdrawn");
            }));
        } else {
            item.add(new Span(texts.text("admin.proposal.waits")));
        }
        return item;
    }

    private Component outcome(RightsProposalLine line, Map<PersonId, PersonName> names) {
        var sign = new StateSign(
                line.outcome() == RightsProposalOutcome.CONFIRMED ? Tone.GOOD : Tone.WARNING,
                texts.text(
                        "admin.proposal.outcome." + line.outcome(),
                        line.decidedBy() == null ? "" : name(line.decidedBy(), names)));
        return line.words().isEmpty() ? sign : new Div(sign, new Paragraph(line.words()));
    }

    private Button confirm(RightsProposalLine line) {
        var confirm = new Button(
                texts.text("admin.proposal.confirm"),
                click -> new Confirmation(
                                texts,
                                texts.text("admin.proposal.confirm.question", line.what()),
                                texts.text("admin.proposal.change", line.before(), line.after()),
                                texts.text("admin.proposal.confirm"),
                                () -> {
                                    proposals.confirm(line.id());
                                    done("admin.at-once");
                                })
                        .open());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAriaLabel(texts.text("admin.proposal.confirm") + ": " + line.what());
        return confirm;
    }

    private Button refuse(RightsProposalLine line) {
        var refuse = new Button(
                texts.text("admin.proposal.refuse"),
                click -> new RefuseProposalDialog(
                                texts, line.what() + ": " + line.before() + " → " + line.after(), words -> {
                                    proposals.refuse(line.id(), words);
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
