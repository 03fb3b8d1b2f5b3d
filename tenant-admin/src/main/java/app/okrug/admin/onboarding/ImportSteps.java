package app.okrug.admin.onboarding;

import app.okrug.admin.page.RunningJob;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.onboarding.Applied;
import app.okrug.onboarding.Batch;
import app.okrug.onboarding.BatchId;
import app.okrug.onboarding.BatchState;
import app.okrug.onboarding.Extent;
import app.okrug.onboarding.MoveOrder;
import app.okrug.onboarding.NotApplicable;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.OwnHeadings;
import app.okrug.onboarding.checking.Judgement;
import app.okrug.onboarding.reading.Synonyms.Synonym;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// The way of a set of files: choose, check, look, apply, result. Each step is a part of the page; `shown`
/// puts the next one in its place.
@org.springframework.stereotype.Component
class ImportSteps {

    private final Texts texts;
    private final Onboarding onboarding;
    private final OwnHeadings headings;
    private final Jobs jobs;
    private final SchoolClock clock;
    private final JsonMapper json;

    ImportSteps(
            Texts texts, Onboarding onboarding, OwnHeadings headings, Jobs jobs, SchoolClock clock, JsonMapper json) {
        this.texts = texts;
        this.onboarding = onboarding;
        this.headings = headings;
        this.jobs = jobs;
        this.clock = clock;
        this.json = json;
    }

    /// Choosing files.
    Component choose(Consumer<Component> shown) {
        return new FilesCard(texts, files -> begin(files, shown));
    }

    /// Where a set of files stands.
    Component of(Batch batch, Consumer<Component> shown) {
        return running(batch)
                .<Component>map(job -> progress(batch, job, shown))
                .orElseGet(() -> batch.state() == BatchState.CHECKED ? checked(batch, shown) : failed(batch, shown));
    }

    private Optional<Job> running(Batch batch) {
        return Optional.ofNullable(batch.job())
                .flatMap(jobs::find)
                .filter(job -> !job.state().over());
    }

    /// Whoever had left the page is told that applying has failed before the files are seen again.
    private Component checked(Batch batch, Consumer<Component> shown) {
        return Optional.ofNullable(batch.job())
                .flatMap(jobs::find)
                .filter(job -> job.kind().equals(Onboarding.APPLY) && job.state() == JobState.FAILED)
                .<Component>map(job -> new FailureCard(texts, job, () -> shown.accept(preview(batch, shown))))
                .orElseGet(() -> preview(batch, shown));
    }

    private void begin(List<Upload> files, Consumer<Component> shown) {
        try {
            shown.accept(of(onboarding.batch(onboarding.begin(files)), shown));
        } catch (NotApplicable refused) {
            Notice.problem(refused.sentence().in(texts));
        }
    }

    private Component progress(Batch batch, Job job, Consumer<Component> shown) {
        var applying = job.kind().equals(Onboarding.APPLY);
        var title = texts.text(applying ? "admin.import.applying" : "admin.import.checking");
        Consumer<Job> over = applying ? done -> applied(done, shown) : done -> again(batch.id(), shown);
        return new Card(
                title,
                new RunningJob(texts, jobs, job.id(), over),
                new Paragraph(texts.text(applying ? "admin.import.leave.applying" : "admin.import.leave")));
    }

    private void again(BatchId id, Consumer<Component> shown) {
        shown.accept(of(onboarding.batch(id), shown));
    }

    private Component preview(Batch batch, Consumer<Component> shown) {
        return new PreviewPart(texts, onboarding, batch, clock.zone(), new PreviewPart.Deeds() {
            @Override
            public void apply() {
                askApply(batch, shown);
            }

            @Override
            public void decide(Map<String, Judgement> judgements) {
                onboarding.decide(batch.id(), judgements);
                again(batch.id(), shown);
            }

            @Override
            public void learn(List<Synonym> explained) {
                try {
                    headings.learn(batch.id(), explained);
                    onboarding.checkAgain(batch.id());
                } catch (NotApplicable refused) {
                    Notice.problem(refused.sentence().in(texts));
                }
                again(batch.id(), shown);
            }

            @Override
            public void extent(Extent extent) {
                onboarding.extent(batch.id(), extent);
                again(batch.id(), shown);
            }

            @Override
            public void order(MoveOrder order) {
                onboarding.order(batch.id(), order);
                again(batch.id(), shown);
            }

            @Override
            public void leave(boolean leaving) {
                onboarding.leave(batch.id(), leaving);
                again(batch.id(), shown);
            }

            @Override
            public void approve() {
                try {
                    onboarding.approve(batch.id());
                } catch (NotApplicable refused) {
                    Notice.problem(refused.sentence().in(texts));
                }
                again(batch.id(), shown);
            }

            @Override
            public void giveUp() {
                onboarding.giveUp(batch.id());
                shown.accept(choose(shown));
            }
        });
    }

    private void askApply(Batch batch, Consumer<Component> shown) {
        var preview = Objects.requireNonNull(batch.preview());
        var added = preview.sheets().stream().mapToInt(sheet -> sheet.added()).sum();
        var changed =
                preview.sheets().stream().mapToInt(sheet -> sheet.changed()).sum();
        var going = (int)
                preview.moves().stream().filter(move -> move.toClass() == null).count();
        var leaving = going + (batch.leaving() ? preview.unnamed().size() : 0);
        var unusual = batch.held() || leaving > 0;
        var consequence = texts.counted("admin.import.apply.consequence", added, changed)
                + (leaving == 0 ? "" : " " + texts.counted("admin.import.apply.leaving", leaving));
        var question = new Confirmation(
                texts,
                texts.text("admin.import.apply.question"),
                consequence,
                texts.text("admin.import.apply"),
                () -> apply(batch, unusual, shown));
        (unusual ? question.typing(texts.text("admin.import.apply.word")) : question).open();
    }

    private void apply(Batch batch, boolean confirmed, Consumer<Component> shown) {
        try {
            JobId job = onboarding.apply(batch.id(), confirmed);
            jobs.find(job).ifPresent(started -> shown.accept(progress(batch, started, shown)));
        } catch (NotApplicable refused) {
            Notice.problem(refused.sentence().in(texts));
        }
    }

    private void applied(Job job, Consumer<Component> shown) {
        if (job.state() == JobState.FAILED || job.outcome() == null) {
            shown.accept(new FailureCard(texts, job, () -> tryAgain(shown)));
            return;
        }
        shown.accept(
                new ResultCard(texts, json.readValue(job.outcome(), Applied.class), () -> shown.accept(choose(shown))));
    }

    /// What failed left nothing behind; the files are still there, or their data were applied and are asked for anew.
    private void tryAgain(Consumer<Component> shown) {
        shown.accept(onboarding
                .unfinished()
                .map(open -> open.state() == BatchState.CHECKED ? preview(open, shown) : of(open, shown))
                .orElseGet(() -> choose(shown)));
    }

    private Component failed(Batch batch, Consumer<Component> shown) {
        var job = Optional.ofNullable(batch.job()).flatMap(jobs::find);
        Runnable anew = () -> {
            onboarding.giveUp(batch.id());
            shown.accept(choose(shown));
        };
        return job.<Component>map(one -> new FailureCard(texts, one, anew)).orElseGet(() -> choose(shown));
    }
}
