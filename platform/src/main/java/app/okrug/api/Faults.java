package app.okrug.api;

import app.okrug.access.AccessRefused;
import app.okrug.access.NobodyActs;
import app.okrug.access.Refusal;
import app.okrug.curriculum.UnknownCourse;
import app.okrug.diary.UnknownPupil;
import app.okrug.files.UnfitFile;
import app.okrug.files.UnknownFile;
import app.okrug.homework.UnfitTask;
import app.okrug.homework.UnknownTask;
import app.okrug.journal.UnknownPage;
import app.okrug.language.Texts;
import app.okrug.people.UnknownPerson;
import app.okrug.results.UnknownResult;
import app.okrug.school.StaleCopy;
import app.okrug.school.UnknownClass;
import app.okrug.tenancy.NoSchoolInContext;
import app.okrug.tenancy.SchoolUnavailable;
import app.okrug.timetable.UnknownLesson;
import java.sql.SQLTransientConnectionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Answers what went wrong in words. What belongs to another school, to nobody, or is out of reach by its id looks the
/// same: it does not exist (security.md S-18).
@RestControllerAdvice("app.okrug")
class Faults {

    private final Texts texts;

    Faults(Texts texts) {
        this.texts = texts;
    }

    /// A fault as programs read it.
    record Fault(String code, String text) {}

    @ExceptionHandler
    ResponseEntity<Refusal> refused(AccessRefused refused) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(refused.refusal());
    }

    @ExceptionHandler({NobodyActs.class, NoSchoolInContext.class})
    ResponseEntity<Fault> nobody() {
        return answer(HttpStatus.UNAUTHORIZED, "signed-out");
    }

    @ExceptionHandler
    ResponseEntity<Fault> closed(SchoolUnavailable unavailable) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "school-unavailable");
    }

    /// More asks than can be answered: whoever asks does so again in a moment.
    @ExceptionHandler(SQLTransientConnectionException.class)
    ResponseEntity<Fault> busy() {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "busy");
    }

    @ExceptionHandler({
        UnknownCourse.class,
        UnknownLesson.class,
        UnknownPage.class,
        UnknownPerson.class,
        UnknownTask.class,
        UnknownFile.class,
        UnknownPupil.class,
        UnknownClass.class,
        UnknownResult.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<Fault> unknown() {
        return answer(HttpStatus.NOT_FOUND, "unknown");
    }

    @ExceptionHandler
    ResponseEntity<Fault> unfit(UnfitFile unfit) {
        return ResponseEntity.badRequest().body(new Fault("unfit-file", unfit.sentence()));
    }

    @ExceptionHandler
    ResponseEntity<Fault> unfit(UnfitTask unfit) {
        return ResponseEntity.badRequest().body(new Fault("unfit-task", unfit.sentence()));
    }

    @ExceptionHandler
    ResponseEntity<Fault> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return ResponseEntity.badRequest().body(new Fault("too-large", texts.text("files.unfit.request")));
    }

    @ExceptionHandler
    ResponseEntity<Fault> stale(StaleCopy stale) {
        return ResponseEntity.badRequest().body(new Fault("stale", texts.text("homework.stale")));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MissingServletRequestParameterException.class})
    ResponseEntity<Fault> unreadable() {
        return answer(HttpStatus.BAD_REQUEST, "unreadable");
    }

    private ResponseEntity<Fault> answer(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(new Fault(code, texts.text("api.fault." + code)));
    }
}
