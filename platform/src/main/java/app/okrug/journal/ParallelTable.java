package app.okrug.journal;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.RosterLine;
import app.okrug.timetable.LessonLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the pages of many courses together into one table: a row for each pupil of each page, columns for days.
final class ParallelTable {

    /// What one course adds.
    record Part(CourseLine course, List<LessonLine> lessons, List<RosterLine> roster) {}

    private record Place(CourseId course, UUID pupil) {}

    private final List<Part> parts;
    private final ParallelColumns columns;
    private final Map<Place, Integer> places = new HashMap<>();
    private final List<ParallelJson.RowJson> rows = new ArrayList<>();
    private final Map<UUID, CourseId> courses = new HashMap<>();

    /// @param held the lessons of all parts, by day and number
    ParallelTable(List<LessonLine> held, List<Part> parts) {
        this.parts = List.copyOf(parts);
        columns = new ParallelColumns(held);
        held.forEach(lesson -> courses.put(lesson.id().value(), lesson.course()));
        for (var part = 0; part < parts.size(); part++) {
            add(parts.get(part), part);
        }
    }

    private void add(Part part, int index) {
        var course = part.course().id();
        for (var line : part.roster()) {
            var pupil = line.pupil().value();
            if (places.putIfAbsent(new Place(course, pupil), rows.size()) == null) {
                rows.add(new ParallelJson.RowJson(
                        course.value() + "." + pupil,
                        pupil,
                        part.course().className() + " · " + line.familyName() + " " + line.givenName(),
                        line.number(),
                        index));
            }
        }
    }

    List<ParallelJson.ColumnJson> columns() {
        var names = new LinkedHashMap<CourseId, String>();
        parts.forEach(part -> names.put(part.course().id(), part.course().audience()));
        return columns.told(names);
    }

    List<Integer> columnsOf(CourseId course) {
        return columns.of(course);
    }

    List<ParallelJson.RowJson> rows() {
        return List.copyOf(rows);
    }

    /// What is written of those who stand in a row.
    List<List<Object>> cells(Collection<StoredCell> cells) {
        var told = new ArrayList<List<Object>>();
        for (var cell : cells) {
            var row = row(cell);
            if (row != null) {
                told.add(List.of(columns.of(cell.lesson()), row, cell.value().text(), cell.version()));
            }
        }
        return told;
    }

    /// The stretches of columns in which a pupil did not belong to the page, with the reason.
    List<List<Object>> outside(PageParts words) {
        var told = new ArrayList<List<Object>>();
        var first = 0;
        for (var part : parts) {
            for (var stretch : words.outside(part.roster(), part.lessons())) {
                told.add(List.of(
                        first + (int) stretch.get(0),
                        column(part, (int) stretch.get(1)),
                        column(part, (int) stretch.get(2)),
                        stretch.get(3)));
            }
            first += (int)
                    part.roster().stream().map(RosterLine::pupil).distinct().count();
        }
        return told;
    }

    /// The weighted means by row, each by the marks of its own page.
    ///
    /// @param until the last day of the term
    Map<String, String> means(
            PupilMeans means, LocalDate until, Collection<StoredCell> cells, Map<UUID, StoredRecord> records) {
        var ofCourse = cells.stream().collect(Collectors.groupingBy(cell -> courses.get(cell.lesson())));
        var told = new LinkedHashMap<String, String>();
        for (var part : parts) {
            var written = ofCourse.getOrDefault(part.course().id(), List.of());
            means.of(part.course(), until, part.lessons(), written, records)
                    .forEach((pupil, mean) -> told.put(part.course().id().value() + "." + pupil, mean));
        }
        return told;
    }

    private int column(Part part, int lesson) {
        return columns.of(part.lessons().get(lesson).id().value());
    }

    private @Nullable Integer row(StoredCell cell) {
        var course = courses.get(cell.lesson());
        return course == null ? null : places.get(new Place(course, cell.pupil()));
    }
}
