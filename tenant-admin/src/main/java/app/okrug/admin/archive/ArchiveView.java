package app.okrug.admin.archive;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.page.RunningJob;
import app.okrug.archive.ArchiveLine;
import app.okrug.archive.Archives;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The school's data as one file: the administrator has it taken, sees how far it is, and downloads it
/// while it is kept.
@Route(ArchiveView.PATH)
@PageTitle("admin.archive.title")
@Menu(title = "admin.archive.title", order = 350, icon = "download")
@Requires(Right.ARCHIVE_TAKE)
class ArchiveView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/archive";

    private final Texts texts;
    private final transient Archives archives;
    private final transient Jobs jobs;
    private final transient SchoolClock clock;

    ArchiveView(Texts texts, Archives archives, Jobs jobs, SchoolClock clock) {
        this.texts = texts;
        this.archives = archives;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    /// @param over the taking that has just come to its end; null when the page is opened
    private void show(@Nullable Job over) {
        removeAll();
        add(new Lead(texts.text("admin.archive.lead")));
        add(archives.running().map(Job::id).map(this::working).orElseGet(() -> asking(over)));
        add(kept());
    }

    private Card working(JobId job) {
        return new Card(
                texts.text("admin.archive.working"),
                new RunningJob(texts, jobs, job, this::show),
                new Paragraph(texts.text("admin.import.leave")));
    }

    private Card asking(@Nullable Job over) {
        var card = new Card(texts.text("admin.archive.take.title"), new Paragraph(texts.text("admin.archive.what")));
        if (over != null) {
            card.add(over.state() == JobState.FAILED ? failed(over) : done());
        }
        var take = new Button(texts.text("admin.archive.take"), click -> {
            archives.take();
            show(null);
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        var row = new Div(take);
        row.addClassName("okrug-row");
        card.add(row);
        return card;
    }

    private StateSign done() {
        return new StateSign(Tone.GOOD, texts.text("admin.archive.done"));
    }

    private StateSign failed(Job over) {
        var why = over.failure() == null
                ? texts.text("admin.job.failed")
                : over.failure().in(texts);
        return new StateSign(Tone.DANGER, why);
    }

    private Card kept() {
        var card = new Card(texts.text("admin.archive.kept"));
        var all = archives.all();
        if (all.isEmpty()) {
            card.add(new Paragraph(texts.text("admin.archive.none")));
            return card;
        }
        var table = new Lines<ArchiveLine>(texts, "admin.archive.kept")
                .parts(
                        "admin.archive.moment",
                        line -> new Span(moment(line.takenAt())),
                        Comparator.comparing(ArchiveLine::takenAt))
                .number("admin.archive.lines", ArchiveLine::lines)
                .number("admin.archive.files", ArchiveLine::files)
                .parts(
                        "admin.archive.size",
                        line -> new Span(ByteSize.of(texts, line.size())),
                        Comparator.comparing(ArchiveLine::size))
                .words("admin.archive.until", line -> line.keepUntil() == null ? "" : moment(line.keepUntil()))
                .parts("admin.archive.sum", this::sum, (Comparator<ArchiveLine>) null)
                .parts("admin.archive.get", this::link, (Comparator<ArchiveLine>) null);
        table.show(all);
        card.add(table);
        return card;
    }

    private Code sum(ArchiveLine line) {
        var sum = new Code(line.sha256());
        sum.addClassName("admin-sum");
        return sum;
    }

    private ArchiveLink link(ArchiveLine line) {
        return new ArchiveLink(
                texts.text("admin.archive.get"),
                texts.text("admin.archive.get.of", moment(line.takenAt())),
                () -> archives.open(line.id()));
    }

    private String moment(Instant instant) {
        return Dates.moment(instant, clock.zone(), Language.current());
    }
}
