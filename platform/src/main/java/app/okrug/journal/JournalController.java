package app.okrug.journal;

import app.okrug.access.CurrentActor;
import app.okrug.access.NobodyActs;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.timetable.LessonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The journal over HTTP. The page in the browser works through it, so that it goes on while a session of the
/// interface is gone; programs with a token may use it, too.
@RestController
@RequestMapping("/api/journal")
class JournalController {

    private static final int MOST_OPERATIONS = 3000;

    private final JournalPages pages;
    private final JournalHistory history;
    private final JournalWriting writing;
    private final SchoolClock clock;

    /// A batch to be carried out.
    record Batch(List<Operation> operations, boolean allOrNothing) {

        Batch {
            operations = List.copyOf(operations);
        }
    }

    /// The answers to a batch, in its order.
    record Answers(List<Answer> results, Instant savedAt, long change) {}

    JournalController(JournalPages pages, JournalHistory history, JournalWriting writing, SchoolClock clock) {
        this.pages = pages;
        this.history = history;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/pages/{course}")
    ResponseEntity<PageJson> page(@PathVariable UUID course, @RequestParam(required = false) @Nullable UUID term) {
        return fresh(pages.page(new CourseId(course), term == null ? null : new TermId(term)));
    }

    @GetMapping("/changes/{course}")
    ResponseEntity<PageJson.Changes> changes(
            @PathVariable UUID course, @RequestParam UUID term, @RequestParam long since) {
        return fresh(pages.changes(new CourseId(course), new TermId(term), since));
    }

    @GetMapping("/history")
    ResponseEntity<List<PageJson.HistoryLine>> history(
            @RequestParam UUID lesson, @RequestParam(required = false) @Nullable UUID pupil) {
        return fresh(history.of(new LessonId(lesson), pupil == null ? null : new PersonId(pupil)));
    }

    /// @param user whose page sends the batch; operations that one teacher left in a shared browser must
    ///     not be booked on another who signs in there
    @PostMapping("/operations")
    ResponseEntity<Answers> carryOut(
            @RequestBody Batch batch, @RequestHeader(name = "X-Okrug-User", required = false) @Nullable UUID user) {
        if (user != null && !user.equals(CurrentActor.require().account().value())) {
            throw new NobodyActs();
        }
        if (batch.operations().size() > MOST_OPERATIONS) {
            return ResponseEntity.badRequest().build();
        }
        var since = clock.now().toEpochMilli();
        var results = writing.carryOut(batch.operations(), batch.allOrNothing());
        return fresh(new Answers(results, clock.now(), since));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
