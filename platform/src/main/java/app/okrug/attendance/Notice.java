package app.okrug.attendance;

import app.okrug.access.PersonId;
import app.okrug.files.FileLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A notice of a family, read only.
///
/// @param words more about the reason; may be empty
/// @param answer what the class teacher wrote when declining; else empty
/// @param sentBy «Яковлева М.»
/// @param answeredBy null until it is answered
public record Notice(
        NoticeId id,
        PersonId pupil,
        Away away,
        NoticeReason reason,
        String words,
        NoticeState state,
        String answer,
        String sentBy,
        Instant sentAt,
        @Nullable String answeredBy,
        List<FileLine> files,
        long version) {

    public Notice {
        files = List.copyOf(files);
    }
}
