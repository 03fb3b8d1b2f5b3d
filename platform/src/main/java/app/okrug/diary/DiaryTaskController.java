package app.okrug.diary;

import app.okrug.files.Attachment;
import app.okrug.files.FileId;
import app.okrug.files.SentFile;
import app.okrug.homework.TaskId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Files of a child's diary, and work handed in from it. The child is named as in addresses of pages: it may be in
/// another school than the one at which the reader works now.
@RestController
@RequestMapping("/api/diary/children/{child}")
class DiaryTaskController {

    private final Family family;
    private final DiaryTasks tasks;

    DiaryTaskController(Family family, DiaryTasks tasks) {
        this.family = family;
        this.tasks = tasks;
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String child, @PathVariable UUID file) {
        var whose = family.find(child);
        return Attachment.of(family.read(whose, () -> tasks.file(whose.person(), new FileId(file))));
    }

    @PostMapping("/tasks/{task}/work")
    ResponseEntity<Map<String, String>> handIn(
            @PathVariable String child,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var whose = family.find(child);
        var files = sent == null
                ? List.<SentFile>of()
                : sent.stream()
                        .filter(part -> !part.isEmpty())
                        .map(SentFile::of)
                        .toList();
        family.read(whose, () -> {
            tasks.handIn(whose.person(), new TaskId(task), text, files);
            return null;
        });
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("state", "HANDED_IN"));
    }
}
