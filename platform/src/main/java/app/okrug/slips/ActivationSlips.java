package app.okrug.slips;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.identity.Accounts;
import app.okrug.identity.ActivationCodes;
import app.okrug.identity.IssuedCode;
import app.okrug.identity.Issuer;
import app.okrug.identity.OutstandingCodes;
import app.okrug.language.Alphabet;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.paper.Paper;
import app.okrug.people.Guardians;
import app.okrug.people.PersonNames;
import app.okrug.people.Pupils;
import app.okrug.people.Staff;
import app.okrug.people.Ties;
import app.okrug.school.ClassId;
import app.okrug.school.Classes;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.SchoolFrame;
import app.okrug.slips.WithoutSlip.Reason;
import app.okrug.tenancy.SchoolRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Prints slips for the first sign-in: of a class, its pupils and their guardians, or of the staff. Printing issues the
/// codes, so it asks for the right to issue them (regulations P25).
@Service
public class ActivationSlips {

    private final Access access;
    private final ActivationCodes codes;
    private final OutstandingCodes outstanding;
    private final Accounts accounts;
    private final Pupils pupils;
    private final Guardians guardians;
    private final Staff staff;
    private final PersonNames names;
    private final Ties ties;
    private final Classes classes;
    private final SchoolFrame frame;
    private final SchoolRegistry schools;
    private final SchoolClock clock;
    private final Issuer issuer;
    private final Texts texts;

    /// Somebody for whom a slip is wanted.
    private record Wanted(PersonId person, String name, String whose) {}

    ActivationSlips(
            Access access,
            ActivationCodes codes,
            OutstandingCodes outstanding,
            Accounts accounts,
            Pupils pupils,
            Guardians guardians,
            Staff staff,
            PersonNames names,
            Ties ties,
            Classes classes,
            SchoolFrame frame,
            SchoolRegistry schools,
            SchoolClock clock,
            Issuer issuer,
            Texts texts) {
        this.access = access;
        this.codes = codes;
        this.outstanding = outstanding;
        this.accounts = accounts;
        this.pupils = pupils;
        this.guardians = guardians;
        this.staff = staff;
        this.names = names;
        this.ties = ties;
        this.classes = classes;
        this.frame = frame;
        this.schools = schools;
        this.clock = clock;
        this.issuer = issuer;
        this.texts = texts;
    }

    /// The pupils of a class, in their order.
    public PrintedSlips ofPupils(ClassId schoolClass, Again again) {
        access.require(Right.CREDENTIALS_FAMILY, Target.schoolClass(schoolClass.value()));
        var name = classes.get(schoolClass).name();
        var wanted = pupils.ofClass(schoolClass, clock.today()).stream()
                .map(pupil -> new Wanted(
                        pupil.person(), pupil.name().full(), texts.text(Language.RUSSIAN, "slips.pupil", name)))
                .toList();
        return printed("pupils", name, Target.schoolClass(schoolClass.value()), Category.PUPIL, wanted, again);
    }

    /// The guardians of a class, each once, in the order of the children. A guardian who holds a slip from the class of
    /// another child is told of, not given another one, unless everybody is to be printed for.
    public PrintedSlips ofGuardians(ClassId schoolClass, Again again) {
        access.require(Right.CREDENTIALS_FAMILY, Target.schoolClass(schoolClass.value()));
        var name = classes.get(schoolClass).name();
        var today = clock.today();
        var children = pupils.ofClass(schoolClass, today).stream()
                .collect(Collectors.toMap(
                        pupil -> pupil.person(),
                        pupil -> pupil.name().familyAndGiven(),
                        (one, _) -> one,
                        LinkedHashMap::new));
        var wanted = new LinkedHashMap<PersonId, Wanted>();
        var ofClass = guardians.ofClass(schoolClass, today);
        children.forEach((child, childName) -> ofClass.stream()
                .filter(guardian -> guardian.pupil().equals(child))
                .forEach(guardian -> wanted.putIfAbsent(
                        guardian.person(),
                        new Wanted(
                                guardian.person(),
                                guardian.name().full(),
                                texts.text(Language.RUSSIAN, "slips.guardian", guardian.kinship(), childName, name)))));
        return printed(
                "guardians",
                name,
                Target.schoolClass(schoolClass.value()),
                Category.GUARDIAN,
                List.copyOf(wanted.values()),
                again);
    }

    /// All members of staff.
    public PrintedSlips ofStaff(Again again) {
        access.require(Right.CREDENTIALS_STAFF, Target.school());
        var wanted = new ArrayList<Wanted>();
        var size = 500;
        for (var from = 0; ; from += size) {
            var part = staff.find("", clock.today(), new Part(from, size));
            part.lines()
                    .forEach(member -> wanted.add(
                            new Wanted(member.person(), member.name().full(), String.join(", ", member.positions()))));
            if (from + size >= part.total()) {
                break;
            }
        }
        return printed("staff", "", Target.school(), Category.STAFF, wanted, again);
    }

    /// Chosen people, whoever they are in the school; pupils first, then guardians, then staff.
    ///
    /// @throws AccessRefused when the acting person may not issue codes to somebody of the kind in the whole school
    public PrintedSlips ofPeople(Map<Category, Set<PersonId>> chosen, Again again) {
        chosen.keySet().forEach(category -> access.require(rightFor(category), Target.school()));
        var slips = new ArrayList<Slip>();
        var without = new ArrayList<WithoutSlip>();
        for (var category : List.of(Category.PUPIL, Category.GUARDIAN, Category.STAFF)) {
            var people = chosen.getOrDefault(category, Set.of());
            if (!people.isEmpty()) {
                write(Target.school(), category, wanted(category, people), again, slips, without);
            }
        }
        return document(texts.text("slips.file.chosen"), slips, without);
    }

    private static Right rightFor(Category category) {
        return category == Category.STAFF ? Right.CREDENTIALS_STAFF : Right.CREDENTIALS_FAMILY;
    }

    private List<Wanted> wanted(Category category, Set<PersonId> people) {
        var tied = ties.of(category, people, clock.today());
        return names.of(people).values().stream()
                .map(name -> new Wanted(
                        name.person(),
                        name.full(),
                        whose(category, String.join("; ", tied.getOrDefault(name.person(), List.of())))))
                .sorted(Comparator.comparing(Wanted::whose).thenComparing(Alphabet.by(Wanted::name)))
                .toList();
    }

    private String whose(Category category, String tie) {
        return category == Category.PUPIL && !tie.isEmpty() ? texts.text(Language.RUSSIAN, "slips.pupil", tie) : tie;
    }

    private PrintedSlips printed(
            String what, String className, Target target, Category category, List<Wanted> wanted, Again again) {
        var slips = new ArrayList<Slip>();
        var without = new ArrayList<WithoutSlip>();
        write(target, category, wanted, again, slips, without);
        return document(texts.text("slips.file." + what, className), slips, without);
    }

    private void write(
            Target target,
            Category category,
            List<Wanted> wanted,
            Again again,
            List<Slip> slips,
            List<WithoutSlip> without) {
        var entitled = again == Again.EVERYBODY ? wanted : newcomers(wanted, category, without);
        var people = entitled.stream().map(Wanted::person).toList();
        var issued = codes.issue(target, people, category);
        var byPerson = issued.codes().stream().collect(Collectors.toMap(IssuedCode::person, code -> code));
        var elsewhere = new HashSet<>(issued.elsewhere());
        var school = school();
        for (var one : entitled) {
            var code = byPerson.get(one.person());
            if (code != null) {
                slips.add(slip(school, one, code));
            } else {
                without.add(new WithoutSlip(
                        one.name(), elsewhere.contains(one.person()) ? Reason.ELSEWHERE : Reason.NO_ACCOUNT));
            }
        }
    }

    private PrintedSlips document(String fileName, List<Slip> slips, List<WithoutSlip> without) {
        var pdf = slips.isEmpty() ? new byte[0] : Paper.pdf(page(school()).html(slips));
        return new PrintedSlips(fileName, pdf, slips.size(), without);
    }

    /// Those who have neither a password nor a code that works; the others are told of.
    private List<Wanted> newcomers(List<Wanted> wanted, Category category, List<WithoutSlip> without) {
        var people = wanted.stream().map(Wanted::person).toList();
        Map<PersonId, Boolean> active = accounts.of(people, category).stream()
                .collect(Collectors.toMap(line -> line.person(), line -> line.activated(), (one, _) -> one));
        var printed = outstanding.among(people, category);
        var newcomers = new ArrayList<Wanted>();
        for (var one : wanted) {
            if (active.getOrDefault(one.person(), false)) {
                without.add(new WithoutSlip(one.name(), Reason.ACTIVE));
            } else if (printed.contains(one.person())) {
                without.add(new WithoutSlip(one.name(), Reason.PRINTED_BEFORE));
            } else {
                newcomers.add(one);
            }
        }
        return newcomers;
    }

    private Slip slip(String school, Wanted one, IssuedCode code) {
        // The day before the code stops: whoever reads the slip in the evening of that day is not too late.
        var until = code.until().atZone(clock.zone()).toLocalDate().minusDays(1);
        return new Slip(school, one.name(), one.whose(), code.login(), code.code(), until);
    }

    private SlipsPage page(String school) {
        return new SlipsPage(texts, school, (issuer + "/activate").replaceFirst("^https?://", ""));
    }

    private String school() {
        var name = frame.card().shortName();
        return name.isBlank() ? schools.current().name() : name;
    }
}
