package app.okrug.diary;

import app.okrug.attendance.Away;
import app.okrug.attendance.NoticeReason;
import app.okrug.attendance.NoticeWish;
import app.okrug.attendance.Notices;
import app.okrug.files.SentFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Notices of absence sent from a child's diary, with their files in one go. The child is named as in addresses of
/// pages: it may be in another school than the one at which the reader works now.
@RestController
@RequestMapping("/api/diary/children/{child}/absences")
class AbsenceNoticeController {

    private final Family family;
    private final Notices notices;

    AbsenceNoticeController(Family family, Notices notices) {
        this.family = family;
        this.notices = notices;
    }

    @PostMapping
    ResponseEntity<Map<String, String>> send(
            @PathVariable String child,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable Integer first,
            @RequestParam(required = false) @Nullable Integer last,
            @RequestParam NoticeReason reason,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var whose = family.find(child);
        var wish = new NoticeWish(new Away(from, until == null ? from : until, first, last), reason, text);
        var files = sent == null
                ? List.<SentFile>of()
                : sent.stream()
                        .filter(part -> !part.isEmpty())
                        .map(SentFile::of)
                        .toList();
        family.read(whose, () -> notices.send(whose.person(), wish, files));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("state", "SENT"));
    }
}
