package app.okrug.journal;

import app.okrug.curriculum.SubjectId;
import app.okrug.school.TermId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The pages over a whole parallel, over HTTP.
@RestController
class ParallelController {

    private final ParallelPages pages;

    ParallelController(ParallelPages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/journal/parallels/{subject}/{parallel}")
    ResponseEntity<ParallelJson> page(
            @PathVariable UUID subject,
            @PathVariable int parallel,
            @RequestParam(required = false) @Nullable UUID term) {
        var page = pages.page(new SubjectId(subject), parallel, term == null ? null : new TermId(term));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }
}
