package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.language.Texts;
import app.okrug.school.TermId;
import app.okrug.timetable.LessonId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Asking for closed places to be opened, from the journal page in the browser.
@RestController
@RequestMapping("/api/journal/unlocks")
class UnlockController {

    private final Unlocks unlocks;
    private final Texts texts;

    /// A request as the page sends it.
    record Wish(
            UUID course,
            UUID term,
            @Nullable UUID lesson,
            @Nullable UUID pupil,
            String reason) {

        Wish {
            Objects.requireNonNull(course, "course");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /// The request that was noted.
    record Noted(UUID id) {}

    /// A fault in the request.
    record Fault(String code, String text) {}

    UnlockController(Unlocks unlocks, Texts texts) {
        this.unlocks = unlocks;
        this.texts = texts;
    }

    @PostMapping
    Noted ask(@RequestBody Wish wish) {
        var lesson = wish.lesson() == null ? null : new LessonId(wish.lesson());
        var pupil = wish.pupil() == null ? null : new PersonId(wish.pupil());
        var place = new AskedPlace(new CourseId(wish.course()), new TermId(wish.term()), lesson, pupil);
        return new Noted(unlocks.ask(place, wish.reason()).value());
    }

    @DeleteMapping("/{id}")
    Noted withdraw(@PathVariable UUID id) {
        unlocks.withdraw(new UnlockId(id));
        return new Noted(id);
    }

    @ExceptionHandler
    ResponseEntity<Fault> open(NothingToOpen open) {
        return answer(HttpStatus.BAD_REQUEST, "nothing-to-open");
    }

    @ExceptionHandler
    ResponseEntity<Fault> silent(WordsNeeded silent) {
        return answer(HttpStatus.BAD_REQUEST, "words-needed");
    }

    @ExceptionHandler
    ResponseEntity<Fault> unknown(UnknownClosing unknown) {
        return answer(HttpStatus.NOT_FOUND, "unknown");
    }

    private ResponseEntity<Fault> answer(HttpStatus status, String code) {
        return ResponseEntity.status(status)
                .body(new Fault(code, texts.text("closing.fault." + code, WordsNeeded.LONGEST)));
    }
}
