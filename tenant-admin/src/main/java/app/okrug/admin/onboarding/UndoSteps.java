package app.okrug.admin.onboarding;

import app.okrug.admin.page.RunningJob;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.onboarding.BatchId;
import app.okrug.onboarding.NotApplicable;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.Standing;
import app.okrug.onboarding.Undone;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// The way of taking an import back: look at what rests on it, ask, do, tell.
@org.springframework.stereotype.Component
class UndoSteps {

    private final Texts texts;
    private final Onboarding onboarding;
    private final Jobs jobs;
    private final JsonMapper json;

    UndoSteps(Texts texts, Onboarding onboarding, Jobs jobs, JsonMapper json) {
        this.texts = texts;
        this.onboarding = onboarding;
        this.jobs = jobs;
        this.json = json;
    }

    /// Asks whether files shall be taken back, or tells what holds them fast.
    ///
    /// @param shown puts a part in the place of the page's first
    /// @param anew begins anew with choosing files
    void ask(BatchId files, Consumer<Component> shown, Runnable anew) {
        Standing standing;
        try {
            standing = onboarding.standing(files);
        } catch (NotApplicable refused) {
            Notice.problem(refused.sentence().in(texts));
            return;
        }
        if (!standing.free()) {
            shown.accept(held(standing, anew));
            return;
        }
        new Confirmation(
                        texts,
                        texts.text("admin.import.undo.question"),
                        texts.counted("admin.import.undo.consequence", standing.added(), standing.changed()),
                        texts.text("admin.import.undo"),
                        () -> undo(files, shown, anew))
                .typing(texts.text("admin.import.undo.word"))
                .open();
    }

    private Component held(Standing standing, Runnable anew) {
        var what = new UnorderedList();
        for (var obstacle : standing.obstacles()) {
            what.add(new ListItem(
                    texts.counted("admin.import.undo.held.line", texts.text(obstacle.textKey()), obstacle.rows())));
        }
        var card = new Card(
                texts.text("admin.import.undo.held"),
                new Paragraph(texts.text("admin.import.undo.held.why")),
                what,
                new Button(texts.text("admin.import.more"), click -> anew.run()));
        card.getElement().setAttribute("role", "alert");
        return card;
    }

    private void undo(BatchId files, Consumer<Component> shown, Runnable anew) {
        JobId job;
        try {
            job = onboarding.undo(files);
        } catch (NotApplicable refused) {
            Notice.problem(refused.sentence().in(texts));
            return;
        }
        shown.accept(new Card(
                texts.text("admin.import.undoing"),
                new RunningJob(texts, jobs, job, over -> shown.accept(ended(over, anew))),
                new Paragraph(texts.text("admin.import.leave"))));
    }

    private Component ended(Job job, Runnable anew) {
        if (job.state() == JobState.FAILED || job.outcome() == null) {
            return new FailureCard(texts, job, anew);
        }
        var undone = json.readValue(job.outcome(), Undone.class);
        return new Card(
                texts.text("admin.import.undone.title"),
                new StateSign(
                        Tone.GOOD, texts.counted("admin.import.undone.words", undone.removed(), undone.restored())),
                new Button(texts.text("admin.import.more"), click -> anew.run()));
    }
}
