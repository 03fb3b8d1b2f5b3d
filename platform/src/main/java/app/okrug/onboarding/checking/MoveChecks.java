package app.okrug.onboarding.checking;

import static app.okrug.onboarding.reading.Column.FILE_NUMBER;
import static app.okrug.onboarding.reading.Column.LEFT_ON;
import static app.okrug.onboarding.reading.Column.MOVED_ON;
import static app.okrug.onboarding.reading.Column.SCHOOL_CLASS;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.MoveNote;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import app.okrug.people.ListedMove;
import app.okrug.people.Order;
import app.okrug.people.PupilMoved;
import app.okrug.people.PupilRow;
import app.okrug.people.StandingPupil;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds who moves by a list: into the class of the row from a day on, or out of the school. Moves of one pupil follow
/// one another as in the book of movement: none is put before another.
final class MoveChecks {

    private final Contents contents;
    private final Findings findings;
    private final MoveFrame frame;
    private final Map<String, ListedMove> transfers = new LinkedHashMap<>();
    private final Map<MoveNote, ListedMove> leaving = new LinkedHashMap<>();
    private final Map<String, Placed<MoveNote>> leavers = new HashMap<>();

    MoveChecks(Contents contents, Findings findings, MoveFrame frame) {
        this.contents = contents;
        this.findings = findings;
        this.frame = frame;
    }

    void run() {
        var notes = new HashMap<String, MoveNote>();
        for (var note : contents.moves()) {
            if (note.row().leftOn() == null) {
                notes.put(note.row().fileNumber(), note.row());
            } else {
                leaves(note, note.row().leftOn());
            }
        }
        for (var row : contents.pupils()) {
            var standing = frame.standing().get(row.row().fileNumber());
            if (standing != null && findings.takes(row)) {
                moves(row, standing, notes.get(row.row().fileNumber()));
            }
        }
    }

    /// By the number of the file.
    Map<String, ListedMove> transfers() {
        return transfers;
    }

    /// By the rows that say so.
    Map<MoveNote, ListedMove> leaving() {
        return leaving;
    }

    private void moves(Placed<PupilRow> row, StandingPupil pupil, @Nullable MoveNote note) {
        if (pupil.leftOn() != null) {
            findings.add(row, row.place().fault(SCHOOL_CLASS, Rule.LEFT_BEFORE));
            return;
        }
        var from = pupil.className();
        var since = pupil.since();
        if (from == null || since == null || from.equals(row.row().className())) {
            return;
        }
        var told = note == null ? null : note.movedOn();
        var day = told != null ? told : frame.usual();
        if (!within(row, MOVED_ON, day)) {
            return;
        }
        var explicit = told != null || frame.day() != null;
        if (since.isBefore(day) && !later(pupil, day)) {
            var order = note == null || note.order().equals(Order.NONE) ? frame.order() : note.order();
            transfers.put(row.row().fileNumber(), move(row.row(), pupil, from, day, order));
        } else if (explicit || later(pupil, day)) {
            findings.add(row, row.place().fault(told != null ? MOVED_ON : SCHOOL_CLASS, Rule.LATER_MOVE));
        }
        // Otherwise the class has begun today or begins later: the list corrects it, and nobody moves.
    }

    private void leaves(Placed<MoveNote> row, LocalDate day) {
        var note = row.row();
        var pupil = frame.standing().get(note.fileNumber());
        if (pupil == null) {
            findings.add(row, row.place().fault(LEFT_ON, Rule.LEAVER_UNKNOWN));
            return;
        }
        if (!Spelling.plain(pupil.familyName()).equals(Spelling.plain(note.familyName()))
                || !Spelling.plain(pupil.givenName()).equals(Spelling.plain(note.givenName()))) {
            findings.add(row, row.place().fault(FILE_NUMBER, Rule.PUPIL_DIFFERS, note.fileNumber(), name(pupil)));
            return;
        }
        var first = leavers.putIfAbsent(note.fileNumber(), row);
        if (first != null) {
            findings.add(
                    row,
                    row.place()
                            .fault(
                                    FILE_NUMBER,
                                    Rule.TWICE,
                                    first.place().row(),
                                    first.place().file()));
            return;
        }
        var from = pupil.className();
        if (pupil.leftOn() != null || from == null) {
            return;
        }
        if (!frame.mayLeave()) {
            findings.add(row, row.place().fault(LEFT_ON, Rule.MAY_NOT_MOVE));
        } else if (later(pupil, day) || pupil.since() != null && day.isBefore(pupil.since())) {
            findings.add(row, row.place().fault(LEFT_ON, Rule.LATER_MOVE));
        } else if (within(row, LEFT_ON, day)) {
            var order = note.order().equals(Order.NONE) ? frame.order() : note.order();
            leaving.put(
                    note,
                    new ListedMove(
                            pupil.person(),
                            name(pupil),
                            note.fileNumber(),
                            PupilMoved.Kind.LEFT,
                            from,
                            null,
                            null,
                            day,
                            order));
        }
    }

    private static ListedMove move(PupilRow row, StandingPupil pupil, String from, LocalDate day, Order order) {
        return new ListedMove(
                pupil.person(),
                name(pupil),
                row.fileNumber(),
                PupilMoved.Kind.TRANSFERRED,
                from,
                row.className(),
                row.subgroup(),
                day,
                order);
    }

    private static String name(StandingPupil pupil) {
        return pupil.familyName() + " " + pupil.givenName();
    }

    private static boolean later(StandingPupil pupil, LocalDate day) {
        return pupil.movedOn() != null && pupil.movedOn().isAfter(day);
    }

    private boolean within(Placed<?> row, Column column, LocalDate day) {
        var year = Objects.requireNonNull(frame.year(), "who is in a class is in a year");
        if (!day.isBefore(year.startsOn()) && !day.isAfter(year.endsOn())) {
            return true;
        }
        // Before the year and after it nobody has asked for a day: the list places pupils as always.
        if (column == LEFT_ON || frame.day() != null || !day.equals(frame.today())) {
            findings.add(row, row.place().fault(column, Rule.OUTSIDE_YEAR));
        }
        return false;
    }
}
