package app.okrug.diary;

import app.okrug.regulation.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Marks by the time they were written, the newest first.
///
/// @param earlier where the next part begins; null when this is all
/// @param markFree the paragraph by which nobody in this year of study is marked; null where marks are given
public record MarkFeed(
        List<MarkLine> marks,
        @Nullable Instant earlier,
        @Nullable Setting<Set<Integer>> markFree) {

    public MarkFeed {
        marks = List.copyOf(marks);
    }
}
