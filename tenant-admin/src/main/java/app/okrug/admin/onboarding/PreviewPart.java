package app.okrug.admin.onboarding;

import app.okrug.language.Texts;
import app.okrug.onboarding.Batch;
import app.okrug.onboarding.Extent;
import app.okrug.onboarding.MoveOrder;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.Preview;
import app.okrug.onboarding.checking.Judgement;
import app.okrug.onboarding.reading.Synonyms.Synonym;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the checked files would change: the verdict, each sheet, what is wrong, what has to be decided.
class PreviewPart extends Div {

    /// What can be done with checked files.
    interface Deeds {

        void apply();

        void decide(Map<String, Judgement> judgements);

        void learn(List<Synonym> headings);

        void extent(Extent extent);

        void leave(boolean leaving);

        void order(MoveOrder order);

        void approve();

        void giveUp();
    }

    private final Texts texts;
    private final Batch batch;
    private final Preview preview;

    PreviewPart(Texts texts, Onboarding onboarding, Batch batch, ZoneId zone, Deeds deeds) {
        this.texts = texts;
        this.batch = batch;
        this.preview = Objects.requireNonNull(batch.preview());
        addClassName("okrug-stack");
        add(verdict(deeds));
        if (!preview.pairs().isEmpty()) {
            add(new PairsCard(texts, preview.pairs(), deeds::decide));
        }
        var headings = preview.openHeadings();
        if (!headings.isEmpty()) {
            add(new HeadingsCard(texts, headings, deeds::learn));
        }
        if (!preview.unnamed().isEmpty()) {
            add(new UnnamedCard(texts, preview.unnamed(), batch, deeds::extent, deeds::leave));
        }
        if (!preview.moves().isEmpty() || batch.leaving()) {
            add(new MovesCard(texts, preview.moves(), batch.order(), deeds::order));
        }
        if (!preview.sheets().isEmpty()) {
            add(new SheetsCard(texts, preview.sheets(), zone));
        }
        if (!preview.unreadable().isEmpty()) {
            add(new UnreadableCard(texts, preview.unreadable()));
        }
        if (!preview.faults().isEmpty()) {
            add(new FaultsCard(texts, preview, file -> onboarding.marked(batch.id(), file)));
        }
    }

    private Card verdict(Deeds deeds) {
        var apply = new Button(texts.text("admin.import.apply"), click -> deeds.apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(preview.applicable() && !batch.nothingNew() && !batch.waits());
        var others = new Button(texts.text("admin.import.others"), click -> deeds.giveUp());
        var row = new Div(apply, others);
        row.addClassName("okrug-row");
        var card = new Card(texts.text("admin.import.preview"), new StateSign(tone(), words()));
        if (preview.warnings() > 0 && preview.applicable()) {
            card.add(new Paragraph(texts.counted("admin.import.warnings", preview.warnings())));
        }
        if (batch.held() && preview.applicable()) {
            card.add(held(deeds));
        }
        card.add(row);
        return card;
    }

    private Div held(Deeds deeds) {
        if (!batch.waits()) {
            return new Div(new StateSign(Tone.GOOD, texts.text("admin.import.approved")));
        }
        var approve = new Button(texts.text("admin.import.approve"), click -> deeds.approve());
        var held = new Div(
                new StateSign(Tone.WARNING, texts.text("admin.import.held")),
                new Paragraph(texts.text("admin.import.held.who")),
                approve);
        held.addClassName("okrug-stack");
        return held;
    }

    private Tone tone() {
        if (!preview.applicable()) {
            return Tone.DANGER;
        }
        return preview.warnings() > 0 ? Tone.WARNING : Tone.GOOD;
    }

    private String words() {
        if (preview.errors() > 0) {
            return texts.counted("admin.import.verdict.errors", preview.errors());
        }
        if (!preview.unreadable().isEmpty()) {
            return texts.counted(
                    "admin.import.verdict.unreadable", preview.unreadable().size());
        }
        if (!preview.pairs().isEmpty()) {
            return texts.counted("admin.import.verdict.pairs", preview.pairs().size());
        }
        return texts.text(batch.nothingNew() ? "admin.import.verdict.same" : "admin.import.verdict.good");
    }
}
