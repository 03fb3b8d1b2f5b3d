package app.okrug.ui.job;

import app.okrug.language.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shows the progress of a longer piece of work by asking for it every second while it is in view. The work itself does
/// not depend on anybody looking: the page may be left and come back to.
public class JobProgress extends Div {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Texts texts;
    private final transient Supplier<JobState> source;
    private final transient Consumer<JobState> finished;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private @Nullable Registration asking;

    /// @param source asked from the page's own request, so it may read what the reader may read
    /// @param finished told once, when the work has come to its end
    public JobProgress(Texts texts, Supplier<JobState> source, Consumer<JobState> finished) {
        this.texts = texts;
        this.source = source;
        this.finished = finished;
        addClassName("okrug-job");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", texts.text("ui.job.progress"));
        add(words, bar);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var ui = attach.getUI();
        asking = ui.addPollListener(poll -> look());
        ui.setPollInterval((int) PAUSE.toMillis());
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop();
    }

    private void look() {
        var state = source.get();
        bar.setIndeterminate(state.total() == 0 && !state.finished());
        bar.setValue(state.phase() == JobState.Phase.DONE ? 1 : state.part());
        words.setText(
                state.total() == 0 || state.finished()
                        ? state.words()
                        : texts.text("ui.job.step", state.words(), state.done(), state.total()));
        if (state.finished()) {
            stop();
            finished.accept(state);
        }
    }

    private void stop() {
        if (asking != null) {
            asking.remove();
            asking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }
}
