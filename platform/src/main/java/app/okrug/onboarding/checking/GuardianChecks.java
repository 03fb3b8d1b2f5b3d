package app.okrug.onboarding.checking;

import static app.okrug.onboarding.reading.Column.*;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.GuardianLine;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import app.okrug.people.GuardianRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Guardians: the child is known and is the one that the row names, nobody stands there twice, no SNILS of another.
/// A wrong file number would show a child's diary to strangers, so the child's name must agree exactly.
final class GuardianChecks {

    private record Child(String familyName, String givenName) {}

    private final Contents contents;
    private final Known known;
    private final Findings findings;
    private final Map<String, Child> children = new HashMap<>();

    GuardianChecks(Contents contents, Known known, Findings findings) {
        this.contents = contents;
        this.known = known;
        this.findings = findings;
    }

    void run() {
        known.pupils()
                .forEach(pupil -> children.put(
                        pupil.number(),
                        new Child(pupil.name().familyName(), pupil.name().givenName())));
        for (var pupil : contents.pupils()) {
            if (findings.takes(pupil)) {
                children.put(
                        pupil.row().fileNumber(),
                        new Child(pupil.row().familyName(), pupil.row().givenName()));
            }
        }
        contents.guardians().forEach(this::child);
        doubles();
        snils();
    }

    private void child(Placed<GuardianLine> row) {
        var number = row.row().guardian().pupilFileNumber();
        var child = children.get(number);
        if (child != null) {
            var agrees = agrees(row.row().child().familyName(), child.familyName())
                    && agrees(row.row().child().givenName(), child.givenName());
            if (!agrees) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        PUPIL_FILE_NUMBER,
                                        Rule.PUPIL_DIFFERS,
                                        number,
                                        child.familyName() + " " + child.givenName()));
            }
        } else if (contents.mentions(FILE_NUMBER, number) || inLeftOutRow(number)) {
            findings.leaveOut(row);
        } else {
            findings.add(row, row.place().fault(PUPIL_FILE_NUMBER, Rule.UNKNOWN_PUPIL, number));
        }
    }

    private boolean inLeftOutRow(String number) {
        return contents.pupils().stream()
                .anyMatch(pupil -> pupil.row().fileNumber().equals(number));
    }

    private static boolean agrees(@Nullable String written, String name) {
        return written == null || Spelling.plain(written).equals(Spelling.plain(name));
    }

    private void doubles() {
        var seen = new HashMap<List<Object>, Placed<GuardianLine>>();
        for (var row : contents.guardians()) {
            var guardian = row.row().guardian();
            var who = guardian.snils() != null ? guardian.snils() : name(guardian) + "|" + guardian.phone();
            var first = seen.putIfAbsent(List.of(who, guardian.pupilFileNumber()), row);
            if (first != null) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        FAMILY_NAME,
                                        Rule.TWICE,
                                        first.place().row(),
                                        first.place().file()));
            }
        }
    }

    private void snils() {
        var names = new HashMap<String, String>();
        for (var list : List.of(known.guardians(), known.staff(), known.pupils())) {
            for (var person : list) {
                if (person.snils() != null) {
                    names.put(person.snils(), Spelling.plain(person.name().givenName()));
                }
            }
        }
        contents.pupils()
                .forEach(pupil -> learn(names, pupil.row().snils(), pupil.row().givenName()));
        contents.staff()
                .forEach(member ->
                        learn(names, member.row().snils(), member.row().givenName()));
        for (var row : contents.guardians()) {
            var guardian = row.row().guardian();
            var name = learn(names, guardian.snils(), guardian.givenName());
            if (name != null && !name.equals(Spelling.plain(guardian.givenName()))) {
                findings.add(row, row.place().fault(Column.SNILS, Rule.SNILS_OF_ANOTHER));
            }
        }
    }

    /// The given name that was met first with a SNILS; family names may change by marriage.
    private static @Nullable String learn(Map<String, String> names, @Nullable String snils, String givenName) {
        if (snils == null) {
            return null;
        }
        var before = names.putIfAbsent(snils, Spelling.plain(givenName));
        return before;
    }

    static String name(GuardianRow row) {
        var patronymic = row.patronymic();
        return Spelling.plain(row.familyName() + " " + row.givenName() + (patronymic == null ? "" : " " + patronymic));
    }
}
