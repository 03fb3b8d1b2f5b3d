package app.okrug.openings;

import app.okrug.language.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One school of a list.
///
/// @param number of its row in the file
/// @param preset code of the regulation it begins with
/// @param administrator family name first
/// @param contact phone and address; empty when the file has none
/// @param faults what must be put right in the file
/// @param failure why it was not opened; null otherwise
/// @param school null until it is opened
public record SchoolLine(
        int number,
        String code,
        String name,
        String preset,
        String administrator,
        String contact,
        LineState state,
        List<LineFault> faults,
        @Nullable Sentence failure,
        @Nullable UUID school) {

    public SchoolLine {
        faults = List.copyOf(faults);
    }
}
