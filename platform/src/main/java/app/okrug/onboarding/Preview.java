package app.okrug.onboarding;

import app.okrug.language.Sentence;
import app.okrug.onboarding.checking.Pair;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.Synonyms;
import app.okrug.people.ListedMove;
import app.okrug.people.UnnamedPupil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What a set of files would change, found out by applying them and taking it all back.
///
/// @param sheets in the order in which they would be applied
/// @param unreadable files that were not read at all, with the reason
/// @param faults what is wrong, the first of many thousands; the count is of all
/// @param pairs to be decided by a person before anything is applied
/// @param held whether unusually much would change, so that a second person has to look
/// @param unnamed pupils of the classes in the files whom the files do not name; nothing happens to them unless asked
/// for
/// @param extent whether the list of pupils looks like a whole one
/// @param moves who would move into another class or leave by the files
/// @param heldIfTheyLeave whether unusually many of them would leave
public record Preview(
        List<SheetPreview> sheets,
        Map<String, Sentence> unreadable,
        List<Fault> faults,
        int errors,
        int warnings,
        List<Pair> pairs,
        boolean held,
        List<UnnamedPupil> unnamed,
        boolean heldIfTheyLeave,
        Extent extent,
        List<ListedMove> moves) {

    /// So many faults stand on the screen; the marked copies have the others.
    public static final int ON_SCREEN = 50;

    public Preview {
        sheets = List.copyOf(sheets);
        unreadable = Map.copyOf(unreadable);
        faults = List.copyOf(faults);
        pairs = List.copyOf(pairs);
        extent = Objects.requireNonNullElse(extent, Extent.WHOLE);
        moves = List.copyOf(Objects.requireNonNullElse(moves, List.<ListedMove>of()));
        // A preview of the release before knows none.
        unnamed = List.copyOf(Objects.requireNonNullElse(unnamed, List.<UnnamedPupil>of()));
    }

    /// The faults for the screen, those that hinder first.
    public List<Fault> shown() {
        return Stream.concat(
                        faults.stream().filter(Fault::hinders), faults.stream().filter(fault -> !fault.hinders()))
                .limit(ON_SCREEN)
                .toList();
    }

    /// The headings that nobody has explained yet, each once for a kind of table.
    public List<OpenHeading> openHeadings() {
        var open = new LinkedHashMap<List<Object>, OpenHeading>();
        for (var sheet : sheets) {
            var free = sheet.kind().columns().stream()
                    .filter(column -> !sheet.columns().contains(column))
                    .toList();
            for (var heading : sheet.unknownColumns()) {
                open.merge(
                        List.of(sheet.kind(), Synonyms.plain(heading)),
                        new OpenHeading(sheet.kind(), heading, sheet.file(), free),
                        OpenHeading::freeInBoth);
            }
        }
        return List.copyOf(open.values());
    }

    /// Whether nothing hinders applying.
    public boolean applicable() {
        return errors == 0 && pairs.isEmpty() && unreadable.isEmpty() && !sheets.isEmpty();
    }

    /// Whether the files say of anybody that he or she leaves.
    public boolean anybodyLeaves() {
        return moves.stream().anyMatch(move -> move.toClass() == null);
    }

    /// Whether applying would leave everything as it is.
    public boolean nothingNew() {
        return sheets.stream().allMatch(sheet -> sheet.added() == 0 && sheet.changed() == 0);
    }
}
