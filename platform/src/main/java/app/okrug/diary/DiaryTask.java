package app.okrug.diary;

import app.okrug.files.FileLine;
import app.okrug.homework.Assigned;
import app.okrug.homework.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One task with everything a pupil needs for it.
///
/// @param work what was handed in; null as long as it is nothing
/// @param mayHandIn whether the reader may hand work in now
/// @param closed why the reader may not, in a sentence; null when it is not the reader's to do, or may be done
public record DiaryTask(
        Assigned assigned,
        List<FileLine> files,
        @Nullable Work work,
        boolean mayHandIn,
        @Nullable String closed) {

    public DiaryTask {
        files = List.copyOf(files);
    }
}
