package app.okrug.admin.onboarding;

import app.okrug.jobs.Job;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/// A job that failed: why, and what to do.
class FailureCard extends Card {

    FailureCard(Texts texts, Job job, Runnable again) {
        super(texts.text("admin.import.failed"));
        var failure = job.failure();
        getElement().setAttribute("role", "alert");
        var retry = new Button(texts.text("admin.import.again"), click -> again.run());
        retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        retry.addClassName("admin-start");
        add(new StateSign(Tone.DANGER, failure == null ? texts.text("admin.job.failed") : failure.in(texts)), retry);
    }
}
