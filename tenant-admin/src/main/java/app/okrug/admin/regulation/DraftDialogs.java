package app.okrug.admin.regulation;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.acts.Provision;
import app.okrug.drafts.ActReading;
import app.okrug.drafts.Approving;
import app.okrug.drafts.Draft;
import app.okrug.drafts.Drafting;
import app.okrug.drafts.Providing;
import app.okrug.drafts.UnfitDraft;
import app.okrug.language.Texts;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Paragraph;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What can be done with the draft, each in a dialog of its own. A dialog stays open until its deed is done, so nothing
/// typed is lost; what stands against the deed is said.
@Component
class DraftDialogs {

    private final Texts texts;
    private final Access access;
    private final Drafting drafting;
    private final Providing providing;
    private final Approving approving;
    private final ActReading reading;
    private final ProvisionFields fields;

    DraftDialogs(
            Texts texts,
            Access access,
            Drafting drafting,
            Providing providing,
            Approving approving,
            ActReading reading,
            ProvisionFields fields) {
        this.texts = texts;
        this.access = access;
        this.drafting = drafting;
        this.providing = providing;
        this.approving = approving;
        this.reading = reading;
        this.fields = fields;
    }

    boolean mayApprove() {
        return access.allows(Right.REGULATION_APPROVE, Target.school());
    }

    void begin(Runnable shown) {
        attempt(null, shown, drafting::begin);
    }

    void drop(Draft draft, Runnable shown) {
        new Confirmation(
                        texts,
                        texts.text("admin.draft.drop.question"),
                        texts.text("admin.draft.drop.consequence"),
                        texts.text("admin.draft.drop"),
                        () -> attempt(null, shown, () -> drafting.drop(draft.version())))
                .open();
    }

    void cover(Draft draft, Runnable shown) {
        new ActDialog(
                        texts,
                        draft.cover(),
                        (dialog, cover) -> attempt(dialog, shown, () -> drafting.cover(cover, draft.version())))
                .open();
    }

    void text(Draft draft, Runnable shown) {
        new TextDialog(
                        texts,
                        reading,
                        (dialog, paragraphs) ->
                                attempt(dialog, shown, () -> drafting.text(paragraphs, draft.version())))
                .open();
    }

    void provide(Draft draft, Runnable shown) {
        provide(draft, null, shown);
    }

    /// Chooses the paragraph for something that none holds.
    void hold(Draft draft, Provision provision, Runnable shown) {
        new ProvisionDialog(
                        texts,
                        fields,
                        drafting.whole(draft),
                        provision.subject(),
                        null,
                        (dialog, wish) -> save(dialog, draft, wish, shown))
                .open();
    }

    void send(Draft draft, Runnable shown) {
        attempt(null, shown, () -> approving.send(draft.version()));
    }

    void takeBack(Draft draft, Runnable shown) {
        attempt(null, shown, () -> approving.takeBack(draft.version()));
    }

    void giveBack(Draft draft, Runnable shown) {
        new ReturnDialog(
                        texts,
                        (dialog, words) -> attempt(dialog, shown, () -> approving.giveBack(words, draft.version())))
                .open();
    }

    void approve(Draft draft, Runnable shown) {
        new ApprovalDialog(
                        texts,
                        draft.cover(),
                        (dialog, cover) -> attempt(dialog, shown, () -> approving.approve(cover, draft.version())))
                .open();
    }

    /// What can be done with its paragraphs.
    ParagraphDeeds deeds(Draft draft, Runnable shown) {
        return new ParagraphDeeds() {

            @Override
            public void link(Paragraph paragraph) {
                provide(draft, paragraph, shown);
            }

            @Override
            public void unlink(Provision provision) {
                attempt(null, shown, () -> providing.unlink(provision.subject(), draft.version()));
            }

            @Override
            public void edit(Paragraph paragraph) {
                new ParagraphDialog(
                                texts,
                                paragraph,
                                (dialog, changed) -> attempt(
                                        dialog,
                                        shown,
                                        () -> drafting.paragraph(paragraph.number(), changed, draft.version())))
                        .open();
            }

            @Override
            public void add(Paragraph before) {
                var empty = new Paragraph("", "", before.chapter());
                new ParagraphDialog(
                                texts,
                                empty,
                                (dialog, added) -> attempt(
                                        dialog, shown, () -> drafting.add(added, before.number(), draft.version())))
                        .open();
            }

            @Override
            public void remove(Paragraph paragraph) {
                new Confirmation(
                                texts,
                                texts.text("admin.draft.remove.question", paragraph.number()),
                                texts.text("admin.draft.remove.consequence"),
                                texts.text("admin.draft.remove"),
                                () -> attempt(null, shown, () -> drafting.remove(paragraph.number(), draft.version())))
                        .open();
            }
        };
    }

    private void provide(Draft draft, @Nullable Paragraph paragraph, Runnable shown) {
        new ProvisionDialog(
                        texts,
                        fields,
                        drafting.whole(draft),
                        null,
                        paragraph,
                        (dialog, wish) -> save(dialog, draft, wish, shown))
                .open();
    }

    private void save(Dialog dialog, Draft draft, ProvisionWish wish, Runnable shown) {
        attempt(dialog, shown, () -> {
            if (wish.paragraph() == null) {
                providing.provide(wish.subject(), wish.value(), draft.version());
            } else {
                providing.provide(wish.subject(), wish.value(), wish.paragraph(), wish.words(), draft.version());
            }
        });
    }

    private void attempt(@Nullable Dialog dialog, Runnable shown, Runnable deed) {
        try {
            deed.run();
        } catch (UnfitDraft unfit) {
            Notice.problem(texts.text("admin.draft.unfit." + unfit.why()));
            return;
        } catch (ChangedMeanwhile faster) {
            Notice.problem(texts.text("admin.draft.meanwhile"));
            return;
        }
        if (dialog != null) {
            dialog.close();
        }
        shown.run();
        Notice.done(texts.text("admin.draft.saved"));
    }
}
