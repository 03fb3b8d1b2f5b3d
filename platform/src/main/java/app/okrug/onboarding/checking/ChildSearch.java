package app.okrug.onboarding.checking;

import app.okrug.onboarding.reading.ChildNote;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.GuardianLine;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the children whom rows of guardians tell by name instead of the number of the file (I-05): the birth
/// date decides, without it the class. What fits several children, or disagrees with the one it fits, is put
/// before a person, since a guardian of the wrong child would read a stranger's diary.
final class ChildSearch {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /// A child of the register or of the files.
    private record Child(
            String number,
            String name,
            @Nullable String patronymic,
            @Nullable LocalDate birthDate,
            @Nullable String className) {

        String words() {
            var whole = patronymic == null ? name : name + " " + patronymic;
            return Stream.of(whole, birthDate == null ? null : DAY.format(birthDate), className, number)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }

    private final Findings findings;
    private final Contents contents;
    private final Map<String, Judgement> judgements;
    private final Map<String, List<Child>> byName;

    private ChildSearch(
            Contents contents, Known known, MoveFrame frame, Findings findings, Map<String, Judgement> judgements) {
        this.contents = contents;
        this.findings = findings;
        this.judgements = judgements;
        this.byName = children(contents, known, frame).values().stream()
                .collect(Collectors.groupingBy(child -> Spelling.plain(child.name())));
    }

    /// The files with the numbers of the children who have been found.
    ///
    /// @param judgements what has been decided about rows and children, by the keys of the pairs
    static Contents of(
            Contents contents, Known known, MoveFrame frame, Findings findings, Map<String, Judgement> judgements) {
        var search = new ChildSearch(contents, known, frame, findings, judgements);
        return contents.withChildren(search::number);
    }

    /// Whom the files name is as the files say.
    private static Map<String, Child> children(Contents contents, Known known, MoveFrame frame) {
        var children = new LinkedHashMap<String, Child>();
        for (var pupil : known.pupils()) {
            var standing = frame.standing().get(pupil.number());
            var name = pupil.name();
            children.put(
                    pupil.number(),
                    new Child(
                            pupil.number(),
                            name.familyName() + " " + name.givenName(),
                            name.patronymic(),
                            pupil.birthDate(),
                            standing == null ? null : standing.className()));
        }
        for (var row : contents.pupils()) {
            var pupil = row.row();
            children.put(
                    pupil.fileNumber(),
                    new Child(
                            pupil.fileNumber(),
                            pupil.familyName() + " " + pupil.givenName(),
                            pupil.patronymic(),
                            pupil.birthDate(),
                            pupil.className()));
        }
        return children;
    }

    private @Nullable String number(Placed<GuardianLine> row) {
        var note = row.row().child();
        var name = note.familyName() + " " + note.givenName();
        var fitting = byName.getOrDefault(Spelling.plain(name), List.of()).stream()
                .filter(child -> fits(note, child))
                .toList();
        if (fitting.isEmpty()) {
            return unknown(row, name);
        }
        var certain = fitting.stream().filter(child -> certain(note, child)).toList();
        return certain.size() == 1
                ? certain.getFirst().number()
                : asked(row, name, certain.isEmpty() ? fitting : certain);
    }

    /// Nothing that both say is different; people change their class more often than their birth date.
    private static boolean fits(ChildNote note, Child child) {
        return agree(plain(note.patronymic()), plain(child.patronymic())) && agree(note.birthDate(), child.birthDate());
    }

    private static boolean certain(ChildNote note, Child child) {
        var schoolClass = note.schoolClass() == null ? null : note.schoolClass().toString();
        var born = note.birthDate() != null && child.birthDate() != null;
        var placed = schoolClass != null && child.className() != null;
        return (born || placed) && agree(schoolClass, child.className());
    }

    private @Nullable String asked(Placed<GuardianLine> row, String name, List<Child> children) {
        var note = row.row().child();
        var same = new ArrayList<String>();
        var open = new ArrayList<Pair>();
        for (var child : children) {
            var pair = pair(row, note, name, child);
            switch (judgements.get(pair.key())) {
                case null -> open.add(pair);
                case SAME -> same.add(child.number());
                case ANOTHER -> {}
            }
        }
        if (same.size() == 1) {
            return same.getFirst();
        }
        if (same.isEmpty() && open.isEmpty()) {
            return unknown(row, name);
        }
        children.forEach(child -> findings.ask(row, pair(row, note, name, child)));
        return null;
    }

    private static Pair pair(Placed<GuardianLine> row, ChildNote note, String name, Child child) {
        var schoolClass = note.schoolClass() == null ? "" : note.schoolClass().toString();
        var key = "CHILD:" + Spelling.plain(name) + ":" + Objects.requireNonNullElse(plain(note.patronymic()), "") + ":"
                + Objects.requireNonNullElse(note.birthDate(), "") + ":" + schoolClass + ":" + child.number();
        var place = row.place();
        return new Pair(
                key,
                Kind.GUARDIANS,
                place.file(),
                place.row(),
                name,
                note.birthDate(),
                schoolClass,
                null,
                child.words());
    }

    /// A child whose own row is faulty is not told of a second time.
    private @Nullable String unknown(Placed<GuardianLine> row, String name) {
        var note = row.row().child();
        if (!contents.mentionsPupil(
                Objects.requireNonNull(note.familyName()), Objects.requireNonNull(note.givenName()))) {
            var column = row.place().has(Column.PUPIL_FULL_NAME) ? Column.PUPIL_FULL_NAME : Column.PUPIL_FAMILY_NAME;
            findings.add(row, row.place().fault(column, Rule.UNKNOWN_CHILD, name));
        }
        return null;
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : Spelling.plain(name);
    }
}
