package app.okrug.homework;

import app.okrug.files.FileId;
import app.okrug.files.SentFile;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Homework over HTTP, for the lesson's place beside the grid. Every change is answered with what stands there now.
@RestController
@RequestMapping("/api/homework")
class HomeworkController {

    private final Homework homework;

    HomeworkController(Homework homework) {
        this.homework = homework;
    }

    @GetMapping("/lessons/{lesson}")
    ResponseEntity<LessonHomework> read(
            @PathVariable UUID lesson, @RequestParam(required = false) @Nullable LocalDate due) {
        return fresh(homework.of(new LessonId(lesson), due));
    }

    @GetMapping("/lessons/{lesson}/load")
    ResponseEntity<DayLoad> load(@PathVariable UUID lesson, @RequestParam(required = false) @Nullable LocalDate due) {
        return fresh(homework.load(new LessonId(lesson), due));
    }

    @PutMapping("/lessons/{lesson}")
    ResponseEntity<LessonHomework> describe(@PathVariable UUID lesson, @RequestBody CommonWish wish) {
        homework.describe(new LessonId(lesson), wish);
        return now(lesson);
    }

    @PostMapping("/lessons/{lesson}/files")
    ResponseEntity<LessonHomework> attach(@PathVariable UUID lesson, @RequestParam MultipartFile file) {
        homework.attach(new LessonId(lesson), SentFile.of(file));
        return now(lesson);
    }

    @PostMapping("/lessons/{lesson}/tasks")
    ResponseEntity<LessonHomework> give(@PathVariable UUID lesson, @RequestBody IndividualWish wish) {
        homework.give(new LessonId(lesson), wish);
        return now(lesson);
    }

    @PutMapping("/lessons/{lesson}/tasks/{task}")
    ResponseEntity<LessonHomework> change(
            @PathVariable UUID lesson, @PathVariable UUID task, @RequestBody IndividualWish wish) {
        homework.change(new TaskId(task), wish);
        return now(lesson);
    }

    @DeleteMapping("/lessons/{lesson}/tasks/{task}")
    ResponseEntity<LessonHomework> withdraw(@PathVariable UUID lesson, @PathVariable UUID task) {
        homework.withdraw(new TaskId(task));
        return now(lesson);
    }

    @PostMapping("/lessons/{lesson}/tasks/{task}/files")
    ResponseEntity<LessonHomework> attach(
            @PathVariable UUID lesson, @PathVariable UUID task, @RequestParam MultipartFile file) {
        homework.attach(new TaskId(task), SentFile.of(file));
        return now(lesson);
    }

    @DeleteMapping("/lessons/{lesson}/files/{file}")
    ResponseEntity<LessonHomework> detach(@PathVariable UUID lesson, @PathVariable UUID file) {
        homework.detach(new FileId(file));
        return now(lesson);
    }

    private ResponseEntity<LessonHomework> now(UUID lesson) {
        return fresh(homework.of(new LessonId(lesson), null));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
