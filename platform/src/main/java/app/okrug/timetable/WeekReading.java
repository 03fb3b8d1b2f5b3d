package app.okrug.timetable;

import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.GroupOverlaps;
import app.okrug.school.SchoolClock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads a whole week in three queries, however large the school is.
@Component
class WeekReading {

    private final EntryTable entries;
    private final Courses courses;
    private final GroupOverlaps overlaps;
    private final SchoolClock clock;

    WeekReading(EntryTable entries, Courses courses, GroupOverlaps overlaps, SchoolClock clock) {
        this.entries = entries;
        this.courses = courses;
        this.overlaps = overlaps;
        this.clock = clock;
    }

    Week of(EditionLine edition) {
        var ofYear =
                courses.ofYear(edition.year()).stream().collect(Collectors.toMap(CourseLine::id, Function.identity()));
        return new Week(edition, entries.of(edition.id()), ofYear, overlaps.ofYear(edition.year(), clock.today()));
    }
}
