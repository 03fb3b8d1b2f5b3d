package app.okrug.onboarding.checking;

import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.GuardianLine;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.reading.Placed;
import app.okrug.people.RegisteredPersons.Registered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the rows that may mean somebody who is in the register under another number (I-05). Numbers and SNILS decide
/// by themselves; the same name and birth date without them never do: they are put before a person.
final class PairSearch {

    private final Contents contents;
    private final Known known;
    private final Findings findings;
    private final Map<String, Judgement> judgements;

    PairSearch(Contents contents, Known known, Findings findings, Map<String, Judgement> judgements) {
        this.contents = contents;
        this.known = known;
        this.findings = findings;
        this.judgements = judgements;
    }

    void run() {
        for (var row : contents.pupils()) {
            var pupil = row.row();
            var name = name(pupil.familyName(), pupil.givenName(), pupil.patronymic());
            numbered(row, Kind.PUPILS, known.pupils(), name, pupil.fileNumber(), pupil.birthDate(), pupil.snils());
        }
        for (var row : contents.staff()) {
            var member = row.row();
            var name = name(member.familyName(), member.givenName(), member.patronymic());
            numbered(
                    row, Kind.STAFF, known.staff(), name, member.personnelNumber(), member.birthDate(), member.snils());
        }
        guardians();
    }

    private void numbered(
            Placed<?> row,
            Kind kind,
            List<Registered> registered,
            String name,
            String number,
            @Nullable LocalDate birthDate,
            @Nullable String snils) {
        var decided = registered.stream()
                .anyMatch(person -> person.number().equals(number) || snils != null && snils.equals(person.snils()));
        if (decided || !findings.takes(row)) {
            return;
        }
        for (var person : registered) {
            var sameName = Spelling.plain(person.name().full()).equals(Spelling.plain(name));
            var sameBirth = birthDate == null || person.birthDate() == null || birthDate.equals(person.birthDate());
            var otherSnils = snils != null && person.snils() != null;
            if (sameName && sameBirth && !otherSnils) {
                ask(row, kind, name, birthDate, number, person, person.number(), null);
            }
        }
    }

    private void guardians() {
        var guardsOf = new HashMap<String, Set<Registered>>();
        var byId = new HashMap<Object, Registered>();
        known.guardians().forEach(person -> byId.put(person.person(), person));
        for (var guarding : known.guardings()) {
            var guardian = byId.get(guarding.guardian());
            if (guardian != null) {
                guardsOf.computeIfAbsent(guarding.pupilFileNumber(), _ -> new HashSet<>())
                        .add(guardian);
            }
        }
        for (var row : contents.guardians()) {
            if (findings.takes(row)) {
                guardian(row, guardsOf.getOrDefault(row.row().guardian().pupilFileNumber(), Set.of()));
            }
        }
    }

    /// A guardian of the same child and name whose SNILS or phone is another one: a new phone, or a wrong number.
    private void guardian(Placed<GuardianLine> row, Set<Registered> ofChild) {
        var guardian = row.row().guardian();
        var snils = guardian.snils();
        var phone = guardian.phone();
        if (snils != null && known.guardians().stream().anyMatch(person -> snils.equals(person.snils()))) {
            return;
        }
        var namesakes = ofChild.stream()
                .filter(person -> Spelling.plain(person.name().full()).equals(GuardianChecks.name(guardian)))
                .toList();
        var decided = namesakes.stream()
                .anyMatch(person ->
                        (phone == null || phone.equals(person.phone())) && (snils == null || person.snils() == null));
        if (decided) {
            return;
        }
        for (var person : namesakes) {
            var stored = person.snils();
            if (snils != null && stored != null) {
                ask(row, person.name().full(), snils, person, stored, snils);
            } else {
                ask(row, person.name().full(), or(phone), person, or(person.phone()), snils);
            }
        }
    }

    private void ask(
            Placed<?> row, String name, String written, Registered person, String stored, @Nullable String snils) {
        ask(row, Kind.GUARDIANS, name, null, written, person, stored, snils);
    }

    private static String or(@Nullable String word) {
        return word == null ? "" : word;
    }

    private void ask(
            Placed<?> row,
            Kind kind,
            String name,
            @Nullable LocalDate birthDate,
            String written,
            Registered person,
            String stored,
            @Nullable String snils) {
        var key = kind + ":" + person.person().value() + ":" + written;
        switch (judgements.get(key)) {
            case null -> {
                var place = row.place();
                findings.ask(
                        row,
                        new Pair(
                                key,
                                kind,
                                place.file(),
                                place.row(),
                                name,
                                birthDate,
                                written,
                                person.person(),
                                stored));
            }
            case SAME -> findings.renew(new Renewal(person.person(), kind, written, snils));
            case ANOTHER -> {}
        }
    }

    private static String name(String familyName, String givenName, @Nullable String patronymic) {
        return patronymic == null ? familyName + " " + givenName : familyName + " " + givenName + " " + patronymic;
    }
}
