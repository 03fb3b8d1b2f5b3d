package app.okrug.attendance;

import app.okrug.language.Texts;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// What stretches of days and lessons make sense.
@Component
class AwayRules {

    private static final int LAST_LESSON = 15;
    private static final int LONGEST_TEXT = 1000;

    private final Texts texts;

    AwayRules(Texts texts) {
        this.texts = texts;
    }

    /// @param longest in days
    /// @throws UnfitAbsence when the days or lessons are in the wrong order, or too many
    void judge(Away away, int longest) {
        if (away.until().isBefore(away.from())) {
            throw unfit("order");
        }
        if (ChronoUnit.DAYS.between(away.from(), away.until()) >= longest) {
            throw unfit("long", longest);
        }
        var first = away.firstLesson() == null ? 0 : away.firstLesson();
        var last = away.lastLesson() == null ? LAST_LESSON : away.lastLesson();
        if (first < 0 || last > LAST_LESSON || last < first) {
            throw unfit("lessons");
        }
    }

    /// @throws UnfitAbsence when it is too long
    void judge(String words) {
        if (words.length() > LONGEST_TEXT) {
            throw unfit("words", LONGEST_TEXT);
        }
    }

    UnfitAbsence unfit(String fault, Object... arguments) {
        return new UnfitAbsence(texts.text("attendance.unfit." + fault, arguments));
    }
}
