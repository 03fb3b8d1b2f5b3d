package app.okrug.onboarding.reading;

import app.okrug.curriculum.PlannedLessonRow;
import app.okrug.onboarding.workbook.Book;
import app.okrug.onboarding.workbook.Line;
import app.okrug.onboarding.workbook.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a set of files, in any order, into their rows.
public final class FilesReading {

    private static final Set<Column> MOVES =
            EnumSet.of(Column.MOVED_ON, Column.LEFT_ON, Column.MOVE_REASON, Column.ORDER_NUMBER, Column.ORDER_DAY);

    private final Contents contents = new Contents();
    private final PersonRows persons;
    private final Synonyms synonyms;

    /// @param today of the school: nobody is born later
    /// @param synonyms what the school calls columns beyond what everybody does
    public FilesReading(LocalDate today, Synonyms synonyms) {
        this.synonyms = synonyms;
        this.persons = new PersonRows(today);
    }

    /// Reads one more file.
    public void read(Book book) {
        var file = book.upload().name();
        var sheets =
                book.sheets().stream().filter(sheet -> !instructions(sheet)).toList();
        var known = 0;
        for (var sheet : sheets) {
            var layout = LayoutSearch.find(sheet, synonyms);
            if (layout.isPresent()) {
                known++;
                read(book, sheets.size(), sheet, TableBody.of(sheet, layout.get()));
            }
        }
        if (known == 0) {
            contents.faults.add(Fault.ofFile(file, Rule.UNKNOWN_KIND));
        }
    }

    /// What has been read.
    public Contents contents() {
        return contents;
    }

    /// Our templates explain themselves on a sheet that is none of the data.
    private static boolean instructions(Sheet sheet) {
        return sheet.name().strip().toLowerCase(Locale.ROOT).startsWith("инструкц")
                || sheet.name().strip().toLowerCase(Locale.ROOT).startsWith("instruction");
    }

    private void read(Book book, int sheets, Sheet sheet, TableBody body) {
        var file = book.upload().name();
        var layout = body.layout();
        var lines = body.lines();
        contents.sheets.add(new SheetSummary(
                file,
                sheet.name(),
                layout.kind(),
                lines.size(),
                layout.places().keySet(),
                layout.unknown(),
                body.shapes()));
        for (var column : layout.missing()) {
            contents.faults.add(new Fault(
                    file, sheet.name(), 0, -1, column.heading(), "", Rule.MISSING_COLUMN, List.of(column.heading())));
        }
        if (!layout.missing().isEmpty()) {
            return;
        }
        if (lines.isEmpty()) {
            contents.faults.add(new Fault(file, sheet.name(), 0, -1, "", "", Rule.NO_ROWS, List.of()));
            return;
        }
        var rows = new Rows(file, sheet.name(), layout, lines);
        switch (layout.kind()) {
            case INSTITUTION -> institution(rows);
            case PLAN -> plan(rows);
            case PUPILS -> pupils(rows);
            case STAFF -> rows.each(persons::staff, contents.staff);
            case GUARDIANS -> rows.each(persons::guardian, contents.guardians);
            case LOAD -> rows.each(TeachingRows::load, contents.load);
            case LESSON_PLAN -> lessonPlan(rows, sheets == 1, book.upload().title());
            case TIMETABLE -> rows.each(TeachingRows::timetable, contents.timetable);
        }
    }

    /// Whoever leaves by a row is not placed by it. Relatives who stand beside the pupils are guardians like those of a
    /// table of their own.
    private void pupils(Rows rows) {
        var going = new HashSet<Line>();
        if (rows.layout.places().keySet().stream().anyMatch(MOVES::contains)) {
            for (var line : rows.lines) {
                var row = rows.reading(line);
                var note = persons.move(row);
                contents.faults.addAll(row.faults());
                if (note != null) {
                    contents.moves.add(new Placed<>(row.place(), note));
                }
                if (!row.silent(Column.LEFT_ON)) {
                    going.add(line);
                }
            }
        }
        var staying = rows.lines.stream().filter(line -> !going.contains(line)).toList();
        new Rows(rows.file, rows.sheet, rows.layout, staying).each(persons::pupil, contents.pupils);
        if (rows.layout.family().isEmpty()) {
            return;
        }
        var before = contents.guardians.size();
        for (var line : staying) {
            rows.layout.family().forEach((relative, layout) -> relative(rows, line, relative, layout));
        }
        var beside = contents.guardians.size() - before;
        contents.sheets.add(
                new SheetSummary(rows.file, rows.sheet, Kind.GUARDIANS, beside, Set.of(), List.of(), Set.of()));
    }

    private void relative(Rows rows, Line line, Relative relative, Layout layout) {
        if (layout.places().values().stream().allMatch(place -> line.cell(place).blank())) {
            return;
        }
        var pupil = new Place(rows.file, rows.sheet, rows.layout, line);
        var row = new RowReading(layout, line, new Place(rows.file, rows.sheet, layout, line));
        var read = PersonRows.relative(row, relative, pupil.text(Column.FILE_NUMBER));
        contents.faults.addAll(row.faults());
        if (read != null) {
            contents.guardians.add(new Placed<>(row.place(), read));
        }
    }

    private void institution(Rows rows) {
        var reading = new InstitutionRows();
        rows.each(
                row -> {
                    reading.row(row);
                    return null;
                },
                new ArrayList<>());
        var whole = reading.whole(contents.faults);
        if (whole != null) {
            contents.institutions.add(whole);
        }
    }

    private void plan(Rows rows) {
        for (var line : rows.lines) {
            var row = rows.reading(line);
            var hours = TeachingRows.plan(row, rows.layout, line);
            contents.faults.addAll(row.faults());
            if (hours != null) {
                hours.forEach(one -> contents.planHours.add(new Placed<>(row.place(), one)));
            }
        }
    }

    private void lessonPlan(Rows rows, boolean alone, String title) {
        var name = alone ? LessonPlanName.of(title, rows.sheet) : LessonPlanName.of(rows.sheet, title);
        var first = rows.reading(rows.lines.getFirst());
        var subject = first.find(Column.SUBJECT, Words.subject());
        var parallel =
                first.find(Column.PARALLEL, cell -> Choices.schoolClass(cell).parallel());
        if (name.isEmpty() && (subject == null || parallel == null)) {
            contents.faults.add(
                    new Fault(rows.file, rows.sheet, 0, -1, "", "", Rule.NO_SUBJECT_OR_PARALLEL, List.of()));
            return;
        }
        var lines = new ArrayList<Placed<PlannedLessonRow>>();
        rows.each(TeachingRows::plannedLesson, lines);
        contents.lessonPlans.add(new LessonPlanFile(
                rows.file,
                subject != null ? subject : name.orElseThrow().subject(),
                parallel != null ? parallel : name.orElseThrow().parallel(),
                lines));
    }

    /// Keeps what others may refer to in a row that has not been understood.
    private void mention(Place place) {
        keep(Column.FILE_NUMBER, place.text(Column.FILE_NUMBER));
        keep(Column.PERSONNEL_NUMBER, place.text(Column.PERSONNEL_NUMBER));
        if (place.of(Kind.PUPILS)) {
            keep(Column.FULL_NAME, place.plainName());
        }
        keep(Column.SUBJECT, Contents.mention(place.text(Column.SCHOOL_CLASS), place.text(Column.SUBJECT)));
    }

    private void keep(Column column, String value) {
        contents.mentioned.computeIfAbsent(column, _ -> new HashSet<>()).add(value);
    }

    /// The rows of one sheet.
    private final class Rows {

        private final String file;
        private final String sheet;
        private final Layout layout;
        private final List<Line> lines;

        Rows(String file, String sheet, Layout layout, List<Line> lines) {
            this.file = file;
            this.sheet = sheet;
            this.layout = layout;
            this.lines = lines;
        }

        RowReading reading(Line line) {
            return new RowReading(layout, line, new Place(file, sheet, layout, line));
        }

        <R> void each(Function<RowReading, @Nullable R> reader, List<Placed<R>> into) {
            for (var line : lines) {
                var row = reading(line);
                var read = reader.apply(row);
                contents.faults.addAll(row.faults());
                if (read != null) {
                    into.add(new Placed<>(row.place(), read));
                } else {
                    mention(row.place());
                }
            }
        }
    }
}
