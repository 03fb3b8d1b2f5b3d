package app.okrug.web.turnout;

import app.okrug.attendance.Absentee;
import app.okrug.attendance.Away;
import app.okrug.attendance.Excuse;
import app.okrug.attendance.MissedLesson;
import app.okrug.attendance.Notice;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.util.stream.Collectors;

/// Absences in words.
final class AwayWords {

    private final Texts texts;

    AwayWords(Texts texts) {
        this.texts = texts;
    }

    /// «14 сентября, пн – 15 сентября, вт, уроки 1–2».
    String away(Away away) {
        var from = Dates.ofTheYear(away.from(), Language.current());
        var days = away.from().equals(away.until())
                ? from
                : from + " – " + Dates.ofTheYear(away.until(), Language.current());
        if (away.wholeDays()) {
            return days;
        }
        var first = away.firstLesson() == null ? 1 : away.firstLesson();
        return away.lastLesson() == null
                ? texts.text("web.turnout.lessons-from", days, first)
                : texts.text("web.turnout.lessons", days, first, away.lastLesson());
    }

    String excuse(Excuse excuse) {
        var kind = texts.text("attendance.kind." + excuse.kind());
        var reason = texts.text("regulation.absence." + excuse.reason());
        return kind + ": " + reason + (excuse.note().isEmpty() ? "" : " · " + excuse.note());
    }

    String notice(Notice notice) {
        var reason = texts.text("attendance.reason." + notice.reason());
        return notice.words().isEmpty() ? reason : reason + " · " + notice.words();
    }

    /// «Н (1, 2), ОП 10 мин (3)».
    String lessons(Absentee line) {
        return line.lessons().stream().map(this::lesson).collect(Collectors.joining(", "));
    }

    private String lesson(MissedLesson lesson) {
        return lesson.minutes() == null
                ? texts.text("web.turnout.sign", lesson.sign(), lesson.number())
                : texts.text("web.turnout.sign-late", lesson.sign(), lesson.minutes(), lesson.number());
    }
}
