package app.okrug.admin.page;

import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.language.Sentence;
import app.okrug.language.Texts;
import app.okrug.ui.job.JobProgress;
import app.okrug.ui.job.JobState;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Follows a job of the platform on the page. It runs on whether or not anybody looks.
public class RunningJob extends JobProgress {

    /// @param finished told the job once it has come to its end
    public RunningJob(Texts texts, Jobs jobs, JobId id, Consumer<Job> finished) {
        super(
                texts,
                () -> jobs.find(id).map(job -> state(texts, job)).orElseGet(() -> gone(texts)),
                over -> later(() -> jobs.find(id).ifPresent(finished)));
    }

    /// A job that was over before the page showed it is told of while the page is still being put together.
    private static void later(Runnable told) {
        var ui = UI.getCurrent();
        ui.beforeClientResponse(ui, context -> told.run());
    }

    private static JobState state(Texts texts, Job job) {
        return switch (job.state()) {
            case WAITING -> new JobState(JobState.Phase.WAITING, 0, 0, texts.text("admin.job.waiting"));
            case RUNNING ->
                new JobState(
                        JobState.Phase.RUNNING, job.done(), job.total(), words(texts, job.step(), "admin.job.running"));
            case DONE -> new JobState(JobState.Phase.DONE, job.total(), job.total(), texts.text("admin.job.done"));
            case FAILED ->
                new JobState(
                        JobState.Phase.FAILED,
                        job.done(),
                        job.total(),
                        words(texts, job.failure(), "admin.job.failed"));
        };
    }

    /// Of a job that is kept no longer nothing more can be told.
    private static JobState gone(Texts texts) {
        return new JobState(JobState.Phase.DONE, 0, 0, texts.text("admin.job.done"));
    }

    private static String words(Texts texts, @Nullable Sentence sentence, String otherwise) {
        return sentence == null ? texts.text(otherwise) : sentence.in(texts);
    }
}
