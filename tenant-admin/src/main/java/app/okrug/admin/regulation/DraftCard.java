package app.okrug.admin.regulation;

import app.okrug.drafts.Draft;
import app.okrug.drafts.DraftState;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Function;

/// How far the draft has come, and what can be done with it next.
class DraftCard extends Card {

    private final Texts texts;

    /// @param names of persons
    /// @param shown draws the page anew
    DraftCard(Texts texts, Draft draft, Function<UUID, String> names, DraftDialogs dialogs, Runnable shown) {
        super(draft.cover().title());
        this.texts = texts;
        var sent = draft.state() == DraftState.SENT;
        add(
                new StateSign(sent ? Tone.WARNING : Tone.NEUTRAL, texts.text("admin.draft.state." + draft.state())),
                facts(draft, names));
        var row = new Div();
        row.addClassName("okrug-row");
        if (sent) {
            row.add(button("admin.draft.take-back", () -> dialogs.takeBack(draft, shown)));
            if (dialogs.mayApprove()) {
                row.add(
                        button("admin.draft.return", () -> dialogs.giveBack(draft, shown)),
                        first("admin.draft.approve", () -> dialogs.approve(draft, shown)));
            }
        } else {
            row.add(
                    first("admin.draft.send", () -> dialogs.send(draft, shown)),
                    button("admin.draft.text", () -> dialogs.text(draft, shown)),
                    button("admin.draft.cover", () -> dialogs.cover(draft, shown)),
                    button("admin.draft.provide", () -> dialogs.provide(draft, shown)),
                    button("admin.draft.drop", () -> dialogs.drop(draft, shown)));
        }
        add(row);
    }

    private Facts facts(Draft draft, Function<UUID, String> names) {
        var facts = new Facts(texts)
                .fact("admin.draft.by", names.apply(draft.madeBy()))
                .fact("admin.draft.from", Dates.inWords(draft.cover().effectiveFrom(), Language.current()));
        if (draft.sentBy() != null && draft.state() == DraftState.SENT) {
            facts.fact("admin.draft.sent-by", names.apply(draft.sentBy()));
        }
        if (draft.decidedBy() != null && !draft.words().isEmpty()) {
            facts.fact(
                    "admin.draft.returned",
                    texts.text("admin.draft.returned.by", names.apply(draft.decidedBy()), draft.words()));
        }
        return facts;
    }

    private Button first(String key, Runnable deed) {
        var button = button(key, deed);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String key, Runnable deed) {
        return new Button(texts.text(key), click -> deed.run());
    }
}
