package app.okrug.results;

import app.okrug.access.CurrentActor;
import app.okrug.access.NobodyActs;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.journal.Answer;
import app.okrug.journal.PageJson;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
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

/// Results over HTTP, for the journal page in the browser and for programs with a token.
@RestController
@RequestMapping("/api/results")
class ResultController {

    private static final int MOST_OPERATIONS = 3000;

    private final ResultPages pages;
    private final ResultWriting writing;
    private final SchoolClock clock;

    /// A batch to be carried out.
    record Batch(List<ResultOperation> operations, boolean allOrNothing) {}

    /// The answers to a batch, in its order.
    record Answers(List<Answer> results, Instant savedAt) {}

    ResultController(ResultPages pages, ResultWriting writing, SchoolClock clock) {
        this.pages = pages;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/pages/{course}")
    ResponseEntity<ResultPage> page(@PathVariable UUID course, @RequestParam(required = false) @Nullable UUID term) {
        return fresh(pages.page(new CourseId(course), term == null ? null : new TermId(term)));
    }

    @GetMapping("/history")
    ResponseEntity<List<PageJson.HistoryLine>> history(
            @RequestParam UUID course, @RequestParam String column, @RequestParam UUID pupil) {
        return fresh(pages.history(new CourseId(course), column, new PersonId(pupil)));
    }

    /// @param user whose page sends the batch, as with the journal
    @PostMapping("/operations")
    ResponseEntity<Answers> carryOut(
            @RequestBody Batch batch, @RequestHeader(name = "X-Okrug-User", required = false) @Nullable UUID user) {
        if (user != null && !user.equals(CurrentActor.require().account().value())) {
            throw new NobodyActs();
        }
        if (batch.operations().size() > MOST_OPERATIONS) {
            return ResponseEntity.badRequest().build();
        }
        return fresh(new Answers(writing.carryOut(batch.operations(), batch.allOrNothing()), clock.now()));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
