package app.okrug.files;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Files of the school at which the reader works now. Families read theirs through the diary, which knows in which
/// school a child is.
@RestController
@RequestMapping("/api/files")
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> read(@PathVariable UUID file) {
        return Attachment.of(files.open(new FileId(file)));
    }
}
