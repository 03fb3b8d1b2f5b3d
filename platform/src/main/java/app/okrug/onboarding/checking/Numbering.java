package app.okrug.onboarding.checking;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.MoveNote;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import app.okrug.people.PersonName;
import app.okrug.people.PupilRow;
import app.okrug.people.RegisteredPersons.Registered;
import app.okrug.people.StaffRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of people in tables without numbers, as other programs write them: by SNILS, else by the whole
/// name and the birth date, when the register has one such person and no other (I-05).
final class Numbering {

    private final Findings findings;

    private Numbering(Findings findings) {
        this.findings = findings;
    }

    static Contents of(Contents contents, Known known, Findings findings) {
        var numbering = new Numbering(findings);
        var pupils = new Directory(known.pupils());
        var staff = new Directory(known.staff());
        return contents.numbered(
                row -> numbering.pupil(row, pupils),
                row -> numbering.member(row, staff),
                row -> numbering.leaver(row, pupils));
    }

    private @Nullable String pupil(Placed<PupilRow> row, Directory directory) {
        var pupil = row.row();
        var name = name(pupil.familyName(), pupil.givenName(), pupil.patronymic());
        return told(row, Column.FILE_NUMBER, directory.number(pupil.snils(), name, pupil.birthDate()));
    }

    /// Who leaves and is not known has left long ago: nothing is to be done.
    private @Nullable String leaver(Placed<MoveNote> row, Directory directory) {
        var note = row.row();
        var name = name(note.familyName(), note.givenName(), note.patronymic());
        var number = directory.number(note.snils(), name, note.birthDate());
        if (number == null) {
            findings.add(row, row.place().fault(Column.LEFT_ON, Rule.LEAVER_UNKNOWN));
        }
        return number;
    }

    private @Nullable String member(Placed<StaffRow> row, Directory directory) {
        var member = row.row();
        var name = name(member.familyName(), member.givenName(), member.patronymic());
        return told(row, Column.PERSONNEL_NUMBER, directory.number(member.snils(), name, member.birthDate()));
    }

    private @Nullable String told(Placed<?> row, Column column, @Nullable String number) {
        if (number == null) {
            findings.add(row, row.place().fault(column, Rule.NO_NUMBER, column.heading()));
        }
        return number;
    }

    private static String name(String family, String given, @Nullable String patronymic) {
        return Spelling.plain(family + " " + given + (patronymic == null ? "" : " " + patronymic));
    }

    /// The numbers of a list of people, by what else tells them apart.
    private static final class Directory {

        private final Map<String, String> bySnils = new HashMap<>();
        private final Map<List<Object>, String> byName = new HashMap<>();

        Directory(List<Registered> people) {
            for (var person : people) {
                var snils = person.snils();
                if (snils != null) {
                    bySnils.put(snils, person.number());
                }
                var born = person.birthDate();
                if (born != null) {
                    // Two of the same name and day are told apart by nobody but a person: neither is found.
                    byName.merge(key(person.name(), born), person.number(), (_, _) -> "");
                }
            }
        }

        private static List<Object> key(PersonName name, LocalDate born) {
            return List.of(name(name.familyName(), name.givenName(), name.patronymic()), born);
        }

        @Nullable
        String number(@Nullable String snils, String name, @Nullable LocalDate born) {
            var known = snils == null ? null : bySnils.get(snils);
            if (known != null || born == null) {
                return known;
            }
            var found = Objects.requireNonNullElse(byName.get(List.<Object>of(name, born)), "");
            return found.isEmpty() ? null : found;
        }
    }
}
