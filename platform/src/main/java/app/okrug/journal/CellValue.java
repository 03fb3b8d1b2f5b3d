package app.okrug.journal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in one cell: up to two marks and an absence, as the teacher sees it («4/5», «н», «5 о15»).
///
/// @param mark the first mark's code; null when there is none
/// @param secondMark the second mark's code; only beside a first one
/// @param absence the code of an absence or of being late; null when the pupil was there
/// @param lateMinutes minutes missed, only with a code that takes them
public record CellValue(
        @Nullable String mark,
        @Nullable String secondMark,
        @Nullable String absence,
        @Nullable Integer lateMinutes) {

    /// A cell with nothing in it.
    public static final CellValue EMPTY = new CellValue(null, null, null, null);

    private static final Pattern LATE = Pattern.compile("(\\D+)(\\d{1,3})");

    /// Reads what a teacher typed, in any letter case.
    ///
    /// @return empty when a part of it is no code of the school
    public static Optional<CellValue> parse(String typed, Codes codes) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(EMPTY);
        }
        String first = null;
        String second = null;
        String absence = null;
        Integer minutes = null;
        for (var part : text.split("[\\s/]+")) {
            var code = codes.mark(part);
            if (code.isPresent()) {
                if (second != null) {
                    return Optional.empty();
                }
                if (first == null) {
                    first = code.get();
                } else {
                    second = code.get();
                }
                continue;
            }
            var late = LATE.matcher(part);
            var missed = codes.absence(part);
            if (absence != null) {
                return Optional.empty();
            } else if (missed.isPresent()) {
                absence = missed.get();
            } else if (late.matches() && codes.late(late.group(1)).isPresent()) {
                absence = codes.late(late.group(1)).get();
                minutes = Integer.valueOf(late.group(2));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new CellValue(first, second, absence, minutes));
    }

    /// The one way to write this value; parsing it gives the value again.
    public String text() {
        var text = new StringBuilder();
        if (mark != null) {
            text.append(mark);
        }
        if (secondMark != null) {
            text.append('/').append(secondMark);
        }
        if (absence != null) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(absence);
            if (lateMinutes != null) {
                text.append(lateMinutes);
            }
        }
        return text.toString();
    }

    public boolean isEmpty() {
        return mark == null && secondMark == null && absence == null;
    }

    /// Whether the marks differ from another value's.
    boolean marksDifferFrom(CellValue other) {
        return !Objects.equals(mark, other.mark) || !Objects.equals(secondMark, other.secondMark);
    }

    /// Whether the absence differs from another value's.
    boolean absenceDiffersFrom(CellValue other) {
        return !Objects.equals(absence, other.absence) || !Objects.equals(lateMinutes, other.lateMinutes);
    }

    /// Whether a mark that stood in the other value is gone without another in its place.
    boolean clearsMarkOf(CellValue other) {
        return other.mark != null && mark == null || other.secondMark != null && secondMark == null;
    }
}
