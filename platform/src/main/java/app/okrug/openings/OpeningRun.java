package app.okrug.openings;

import app.okrug.jobs.JobFailed;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.office.NotOpenable;
import app.okrug.office.SchoolOpening;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Opens the schools of a list one by one and writes down what came of each at once: wherever it is cut off, what is
/// done is done, and the next start goes on behind it.
@Component
class OpeningRun {

    private static final Logger log = LoggerFactory.getLogger(OpeningRun.class);

    private final SchoolOpening opening;
    private final LineTable lines;
    private final Clock clock;

    /// What came of one start.
    record Result(int opened, int failed) {}

    OpeningRun(SchoolOpening opening, LineTable lines, Clock clock) {
        this.opening = opening;
        this.lines = lines;
        this.clock = clock;
    }

    Result run(ListId list, Progress progress) {
        var waiting = lines.waiting(list);
        progress.total(waiting.size());
        var opened = 0;
        for (var line : waiting) {
            if (Thread.currentThread().isInterrupted()) {
                throw new JobFailed(Sentence.of("jobs.failure.interrupted"), new InterruptedException());
            }
            progress.step(Sentence.of("openings.step", line.school().name()));
            opened += opened(list, line) ? 1 : 0;
            progress.advance(1);
        }
        return new Result(opened, waiting.size() - opened);
    }

    private boolean opened(ListId list, LineTable.Waiting line) {
        try {
            var school = open(list, line);
            lines.done(list, line.number(), school);
            return true;
        } catch (NotOpenable refused) {
            lines.failed(list, line.number(), refused.sentence());
        } catch (JobFailed told) {
            lines.failed(list, line.number(), told.sentence());
        } catch (RuntimeException unexpected) {
            // The others go on, whatever it was. A message may carry personal data, so only the kind is logged.
            log.error("A school of the list {} could not be opened: {}", list.value(), unexpected.getClass());
            lines.failed(list, line.number(), Sentence.of("openings.unexpected"));
        }
        return false;
    }

    private UUID open(ListId list, LineTable.Waiting line) {
        if (line.state() == LineState.OPENING && line.begunAt() != null) {
            var left = opening.recover(line.school().code(), line.begunAt());
            if (left.isPresent()) {
                return left.get().school();
            }
        }
        lines.begun(list, line.number(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return opening.openNow(line.school(), _ -> {}).school();
    }
}
