package app.okrug.remarks;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Rosters;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What can be a remark: words, a day to come, and a place that is there.
@Component
class RemarkRules {

    static final int LONGEST = 1000;
    private static final int FURTHEST_DAYS = 120;

    private final Lessons lessons;
    private final Rosters rosters;
    private final SchoolClock clock;
    private final Texts texts;

    RemarkRules(Lessons lessons, Rosters rosters, SchoolClock clock, Texts texts) {
        this.lessons = lessons;
        this.rosters = rosters;
        this.clock = clock;
        this.texts = texts;
    }

    /// @throws UnfitRemark when the place is not one of the course, or its lesson has not been held
    void judgePlace(RemarkWish wish, CourseLine course) {
        if (wish.lesson() == null) {
            if (wish.pupil() != null) {
                throw unfit("place");
            }
            return;
        }
        var lesson = lessons.get(wish.lesson());
        if (!lesson.course().equals(course.id())) {
            throw unfit("place");
        }
        // A lesson that is still to come can fall out of the week, and the remark with it.
        if (lesson.day().isAfter(clock.today())) {
            throw unfit("ahead");
        }
        if (wish.pupil() != null && !attends(course.id(), wish, lesson.day())) {
            throw unfit("place");
        }
    }

    /// @return the words without the space around them
    /// @throws UnfitRemark without words, or with too many
    String words(String said) {
        var words = orNone(said);
        if (words.isEmpty()) {
            throw unfit("silent");
        }
        return words;
    }

    /// @throws UnfitRemark with too many words
    String orNone(String said) {
        var words = said.strip();
        if (words.length() > LONGEST) {
            throw unfit("long", LONGEST);
        }
        return words;
    }

    /// @throws UnfitRemark for a day that is over or too far
    LocalDate due(LocalDate due) {
        if (due.isBefore(clock.today())) {
            throw unfit("past");
        }
        if (due.isAfter(clock.today().plusDays(FURTHEST_DAYS))) {
            throw unfit("far", FURTHEST_DAYS);
        }
        return due;
    }

    private boolean attends(CourseId course, RemarkWish wish, LocalDate day) {
        return rosters.of(course, day, day).stream()
                .anyMatch(line -> line.pupil().equals(wish.pupil()) && line.on(day));
    }

    private UnfitRemark unfit(String fault, Object... arguments) {
        return new UnfitRemark(texts.text("remarks.unfit." + fault, arguments));
    }
}
