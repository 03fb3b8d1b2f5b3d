package app.okrug.onboarding.checking;

import static app.okrug.onboarding.reading.Column.*;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import app.okrug.people.PupilRow;
import app.okrug.people.RegisteredPersons.Registered;
import app.okrug.people.StaffRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Persons with numbers, pupils and staff: nobody twice, no number and no SNILS of somebody else, classes that exist.
final class PersonChecks {

    /// A row of a pupil or a member of staff as far as it says who is meant.
    private record Who(
            String familyName,
            String givenName,
            @Nullable String patronymic,
            String number,
            @Nullable LocalDate birthDate,
            @Nullable String snils) {

        String name() {
            return Spelling.plain(familyName + " " + givenName + (patronymic == null ? "" : " " + patronymic));
        }
    }

    private final Contents contents;
    private final Known known;
    private final Findings findings;

    PersonChecks(Contents contents, Known known, Findings findings) {
        this.contents = contents;
        this.known = known;
        this.findings = findings;
    }

    void run() {
        check(contents.pupils(), FILE_NUMBER, PersonChecks::who, known.pupils());
        check(contents.staff(), PERSONNEL_NUMBER, PersonChecks::who, known.staff());
        classesOfTeachers();
    }

    private <R> void check(
            List<Placed<R>> rows, Column numberColumn, Function<R, Who> who, List<Registered> registered) {
        doubles(rows, numberColumn, who);
        snilsInFiles(rows, who);
        var byNumber =
                registered.stream().collect(Collectors.toMap(Registered::number, Function.identity(), (one, _) -> one));
        var bySnils = everybodyBySnils();
        for (var row : rows) {
            var person = who.apply(row.row());
            var ofNumber = byNumber.get(person.number());
            var ofSnils = person.snils() == null ? null : bySnils.get(person.snils());
            if (ofSnils != null && !alike(person, ofSnils)) {
                findings.add(row, row.place().fault(Column.SNILS, Rule.SNILS_OF_ANOTHER));
            } else if (ofNumber != null && ofSnils != null && !ofNumber.person().equals(ofSnils.person())) {
                findings.add(row, row.place().fault(Column.SNILS, Rule.SNILS_OF_ANOTHER));
            } else if (ofNumber != null && !alike(person, ofNumber)) {
                findings.add(row, row.place().fault(numberColumn, Rule.NUMBER_OF_ANOTHER, person.number()));
            }
        }
    }

    private <R> void doubles(List<Placed<R>> rows, Column column, Function<R, Who> who) {
        var seen = new HashMap<String, Placed<R>>();
        var names = new HashMap<List<Object>, Placed<R>>();
        for (var row : rows) {
            var person = who.apply(row.row());
            var first = seen.putIfAbsent(person.number(), row);
            if (first != null) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        column,
                                        Rule.TWICE,
                                        first.place().row(),
                                        first.place().file()));
                continue;
            }
            if (person.birthDate() == null) {
                continue;
            }
            var namesake = names.putIfAbsent(List.of(person.name(), person.birthDate()), row);
            if (namesake != null && !differentSnils(person, who.apply(namesake.row()))) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        FAMILY_NAME,
                                        Rule.NAMESAKE_IN_FILE,
                                        namesake.place().row()));
            }
        }
    }

    private <R> void snilsInFiles(List<Placed<R>> rows, Function<R, Who> who) {
        var seen = new HashMap<String, Placed<R>>();
        for (var row : rows) {
            var snils = who.apply(row.row()).snils();
            var first = snils == null ? null : seen.putIfAbsent(snils, row);
            if (first != null && findings.takes(row)) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        Column.SNILS,
                                        Rule.TWICE,
                                        first.place().row(),
                                        first.place().file()));
            }
        }
    }

    private void classesOfTeachers() {
        for (var row : contents.staff()) {
            for (var schoolClass : row.row().classTeacherOf()) {
                if (!known.classes().contains(schoolClass)
                        && contents.pupils().stream()
                                .noneMatch(pupil -> pupil.row().className().equals(schoolClass))) {
                    findings.add(row, row.place().fault(CLASS_TEACHER_OF, Rule.UNKNOWN_CLASS, schoolClass));
                }
            }
        }
    }

    private Map<String, Registered> everybodyBySnils() {
        var everybody = new HashMap<String, Registered>();
        for (var list : List.of(known.pupils(), known.staff(), known.guardians())) {
            for (var person : list) {
                if (person.snils() != null) {
                    everybody.put(person.snils(), person);
                }
            }
        }
        return everybody;
    }

    /// Family names change and given names are corrected; both at once mean somebody else.
    private static boolean alike(Who person, Registered registered) {
        return Spelling.plain(person.familyName())
                        .equals(Spelling.plain(registered.name().familyName()))
                || Spelling.plain(person.givenName())
                                .equals(Spelling.plain(registered.name().givenName()))
                        && (person.birthDate() == null
                                || registered.birthDate() == null
                                || Objects.equals(person.birthDate(), registered.birthDate()));
    }

    private static boolean differentSnils(Who one, Who other) {
        return one.snils() != null && other.snils() != null && !one.snils().equals(other.snils());
    }

    private static Who who(PupilRow row) {
        return new Who(
                row.familyName(), row.givenName(), row.patronymic(), row.fileNumber(), row.birthDate(), row.snils());
    }

    private static Who who(StaffRow row) {
        return new Who(
                row.familyName(),
                row.givenName(),
                row.patronymic(),
                row.personnelNumber(),
                row.birthDate(),
                row.snils());
    }
}
