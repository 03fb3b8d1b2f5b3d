package app.okrug.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.CurrentActor;
import app.okrug.language.Sentence;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class JobsTests {

    record Outcome(int rows) {}

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Jobs jobs;

    @Autowired
    JobTable table;

    @Autowired
    JobPulse pulse;

    @Test
    void aJobTellsItsProgressAndItsOutcome() throws InterruptedException {
        var school = fixture.empty();
        var goOn = new CountDownLatch(1);

        var id = school.call(() -> jobs.start("test", 4, progress -> {
            progress.step(Sentence.of("jobs.test", "7А"));
            progress.advance(1);
            progress.step(Sentence.of("jobs.test", "7Б"));
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new Outcome(4);
        }));
        var half = await().until(() -> job(school, id), job -> job.done() == 1);
        goOn.countDown();
        var whole = ended(school, id);

        assertThat(half.state()).isEqualTo(JobState.RUNNING);
        assertThat(half.share()).isEqualTo(0.25);
        assertThat(half.step()).isEqualTo(Sentence.of("jobs.test", "7Б"));
        assertThat(half.startedBy()).isEqualTo(school.administrator().account().value());
        assertThat(whole.state()).isEqualTo(JobState.DONE);
        assertThat(whole.share()).isEqualTo(1);
        assertThat(whole.outcome()).isEqualTo("{\"rows\": 4}");
    }

    @Test
    void workGoesOnOnBehalfOfWhoStartedIt() {
        var school = fixture.empty();
        var seen = new AtomicReference<Object>();

        var id = school.call(() -> jobs.start("test", 0, _ -> {
            seen.set(CurrentActor.require());
            return null;
        }));
        ended(school, id);

        assertThat(seen.get()).isEqualTo(school.administrator());
    }

    @Test
    void aFailureIsToldInASentenceAndItsMessageIsNotLogged(CapturedOutput output) {
        var school = fixture.empty();

        var told = school.call(() -> jobs.start("test", 0, _ -> {
            throw new JobFailed(Sentence.of("jobs.test"));
        }));
        var unexpected = school.call(() -> jobs.start("test", 0, _ -> {
            throw new IllegalStateException("Иванов Пётр\r\nforged line");
        }));

        assertThat(ended(school, told).failure()).isEqualTo(Sentence.of("jobs.test"));
        assertThat(ended(school, unexpected).failure())
                .isEqualTo(Sentence.of("jobs.failure.unexpected", unexpected.value()));
        assertThat(output.getAll())
                .contains("The job " + unexpected.value() + " failed")
                .doesNotContain("Иванов")
                .doesNotContain("forged line");
    }

    @Test
    void whoPressesAgainAndAgainIsToldThatTheQueueIsFullAndTheNextSchoolIsNot() {
        var school = fixture.empty();
        var next = fixture.empty();
        var goOn = new CountDownLatch(1);
        Work slow = _ -> {
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return null;
        };
        var taken = new ArrayList<JobId>();

        assertThatThrownBy(() -> {
                    for (var press = 0; press < 50 + Jobs.MOST_WAITING; press++) {
                        taken.add(school.call(() -> jobs.start("test", 0, slow)));
                    }
                })
                .isInstanceOf(QueueIsFull.class);
        var waiting = taken.stream().filter(id -> job(school, id).state() == JobState.WAITING);
        var byItself = CurrentSchool.call(school.id(), () -> jobs.start("test", 0, slow));
        var ofNext = next.call(() -> jobs.start("test", 0, slow));

        assertThat(waiting).hasSize(Jobs.MOST_WAITING);
        goOn.countDown();
        assertThat(taken).allSatisfy(id -> assertThat(ended(school, id).state()).isEqualTo(JobState.DONE));
        assertThat(ended(school, byItself).state()).isEqualTo(JobState.DONE);
        assertThat(ended(next, ofNext).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aJobOfAnotherSchoolIsUnknown() {
        var north = fixture.empty();
        var south = fixture.empty();

        var id = north.call(() -> jobs.start("test", 0, _ -> null));

        assertThat(south.call(() -> jobs.find(id))).isEmpty();
        assertThat(jobs.find(id)).isEmpty();
        assertThat(north.call(() -> jobs.latest("test", 5))).extracting(Job::id).containsExactly(id);
    }

    @Test
    void aJobWhoseNodeHasDiedIsEnded() {
        var school = fixture.empty();
        var id = JobId.next();
        var longAgo = Instant.now().minus(JobPulse.SILENCE).minus(Duration.ofSeconds(5));
        table.add(id, school.id(), "test", 1, null, longAgo);

        pulse.beat();

        assertThat(job(school, id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(school, id).failure()).isEqualTo(Sentence.of("jobs.failure.interrupted"));
    }

    private Job ended(TestSchool school, JobId id) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> job(school, id), job -> job.state().over());
    }

    private Job job(TestSchool school, JobId id) {
        return school.call(() -> jobs.find(id)).orElseThrow();
    }
}
