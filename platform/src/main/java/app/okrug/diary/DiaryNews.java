package app.okrug.diary;

import java.time.Instant;

/// What has been written since somebody looked last.
///
/// @param since the end of the visit before this one
/// @param marks how many cells with a mark
/// @param homework how many tasks
public record DiaryNews(Instant since, int marks, int homework) {

    public boolean nothing() {
        return marks + homework == 0;
    }
}
